/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.google.gson.GsonBuilder;
import com.google.gson.annotations.SerializedName;

import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Level;
import dev.waymark.analysis.Rule;
import dev.waymark.analysis.Rules;

/** What was found, in the Static Analysis Results Interchange Format (SARIF) 2.1.0. */
final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private record Log(@SerializedName("$schema") String schema, String version, List<Run> runs) {
    }

    private record Run(Tool tool, List<Invocation> invocations, String columnKind, List<Result> results) {
    }

    private record Tool(Driver driver) {
    }

    private record Driver(String name, String semanticVersion, List<Descriptor> rules) {
    }

    private record Descriptor(String id, Text shortDescription, Text fullDescription, Text help,
            Configuration defaultConfiguration) {
    }

    private record Configuration(String level) {
    }

    private record Invocation(boolean executionSuccessful) {
    }

    private record Text(String text) {
    }

    private record Result(String ruleId, int ruleIndex, String level, Text message, List<Location> locations,
            Map<String, String> partialFingerprints, List<Suppression> suppressions) {
    }

    private record Suppression(String kind, String justification) {
    }

    private record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) {
    }

    private record PhysicalLocation(Artifact artifactLocation, Region region) {
    }

    private record Artifact(String uri) {
    }

    private record Region(int startLine, int startColumn, int endLine, int endColumn) {
    }

    private record LogicalLocation(String fullyQualifiedName) {
    }

    private SarifLog() {
    }

    static String of(List<AnalyzedFile> files, ExitStatus status) {
        Driver driver = new Driver("Waymark", Waymark.VERSION, Rules.ALL.stream().map(SarifLog::descriptor).toList());
        List<Result> results = files.stream().flatMap(file -> file.findings().stream()
                .map(finding -> result(file, finding))).toList();
        Run run = new Run(new Tool(driver), List.of(new Invocation(status == ExitStatus.FINE)), "utf16CodeUnits",
                results);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                .toJson(new Log(SCHEMA, "2.1.0", List.of(run)));
    }

    private static Descriptor descriptor(Rule rule) {
        Text about = new Text(rule.about());
        return new Descriptor(rule.id(), about, about, new Text(rule.about() + " See 'What the analysis looks for' in "
                + "Waymark's documentation of the command line."), new Configuration(level(rule.level())));
    }

    private static String level(Level level) {
        return level == Level.INFO ? "note" : "warning";
    }

    private static Result result(AnalyzedFile file, Finding finding) {
        String element = file.element(finding.element());
        Region region = TextPlace.of(finding.element())
                .map(at -> new Region(at.line(), at.column(), at.endLine(), at.endColumn())).orElse(null);
        Location location = new Location(new PhysicalLocation(new Artifact(uri(file.input().shown())), region),
                List.of(new LogicalLocation(element)));
        return new Result(finding.rule().id(), Rules.ALL.indexOf(finding.rule()), level(finding.rule().level()),
                new Text(finding.message()), List.of(location),
                Map.of("waymarkElement/v1", finding.rule().id() + ":" + element), suppressions(finding));
    }

    /** Nothing where nobody looked at it yet, as the format wants it. */
    private static List<Suppression> suppressions(Finding finding) {
        return finding.isAccepted() ? List.of(new Suppression("inSource", finding.acceptance().getReason())) : null;
    }

    /** A relative path stays relative, so that a code host finds the file in its own copy. */
    private static String uri(String shown) {
        Path path = Path.of(shown).normalize();
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            return new URI(null, null, path.toString().replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
