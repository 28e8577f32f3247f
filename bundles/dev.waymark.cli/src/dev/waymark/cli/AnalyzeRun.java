/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.analysis.Analysis;
import dev.waymark.analysis.Level;
import dev.waymark.analysis.Method;
import dev.waymark.analysis.Thresholds;
import dev.waymark.dsl.Loaded;
import dev.waymark.render.files.Input;

/** What {@code waymark analyze} does. */
final class AnalyzeRun {

    private static final String FORMAT = "--format";
    private static final String JOURNEY = "--journey";
    private static final String RANK = "--rank";
    private static final String FAIL_ON = "--fail-on";

    private AnalyzeRun() {
    }

    static CommandSpec spec(Command command) {
        CommandSpec spec = Options.command("analyze", command, "Tells what journeys lack, where customers are likely "
                + "to suffer, and what would help. A file with errors is not analyzed; the others are.");
        spec.addPositional(Options.paths("Files and folders; the current folder when there are none."));
        spec.addOption(Options.value("FORMAT", "How to print: ${COMPLETION-CANDIDATES}; default: text.",
                Options.keys(FindingsFormat.values(), FindingsFormat::key), FORMAT));
        spec.addOption(Options.value("NAME", "Only what concerns the journey of this name; default: everything.",
                List.of(), JOURNEY));
        spec.addOption(Options.value("METHOD", "Rank opportunities and pain points, too: ${COMPLETION-CANDIDATES}.",
                Options.keys(Method.values(), Method::key), RANK));
        spec.addOption(Options.value("LEVEL", "Fail where something of this level or above is found: "
                + "${COMPLETION-CANDIDATES}.", Options.keys(Level.values(), AnalyzeRun::key), FAIL_ON));
        spec.addOption(ThresholdOption.spec());
        Options.addReporting(spec);
        return spec;
    }

    private static String key(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static ExitStatus run(ParseResult options, Surroundings surroundings) {
        FindingsFormat format = Options.choice(options, FORMAT, FindingsFormat.values(), FindingsFormat::key)
                .orElse(FindingsFormat.TEXT);
        Optional<Method> method = Options.choice(options, RANK, Method.values(), Method::key);
        Optional<Level> limit = Options.choice(options, FAIL_ON, Level.values(), AnalyzeRun::key);
        List<Input> inputs = Inputs.journeys(surroundings).find(Options.pathsOrCurrent(options));
        Reporter reporter = Options.reporter(options, surroundings);
        Thresholds thresholds = ThresholdOption.of(options);
        List<AnalyzedFile> files = new ArrayList<>();
        ExitStatus status = Batch.run(inputs, reporter, Journeys::check,
                (input, file) -> take(input, file, files, reporter));
        Optional<String> journey = Options.text(options, JOURNEY);
        Analyzed analyzed = new Analyzed(analyze(files, journey, thresholds), journey);
        format.print(analyzed, method, status, reporter);
        return limit.isPresent() && reaches(limit.get(), analyzed) ? status.and(ExitStatus.CONTENT) : status;
    }

    private static boolean reaches(Level limit, Analyzed analyzed) {
        return analyzed.files().stream().flatMap(file -> file.findings().stream())
                .anyMatch(finding -> !finding.isAccepted() && finding.rule().level().compareTo(limit) >= 0);
    }

    private static ExitStatus take(Input input, Loaded file, List<AnalyzedFile> files, Reporter reporter) {
        if (file.hasErrors()) {
            return reporter.errors(input.shown(), file);
        }
        files.add(new AnalyzedFile(input, file.model()));
        return ExitStatus.FINE;
    }

    private static List<AnalyzedFile> analyze(List<AnalyzedFile> files, Optional<String> journey,
            Thresholds thresholds) {
        Analysis analysis = new Analysis(files.stream().map(AnalyzedFile::model).toList(), thresholds);
        if (journey.isEmpty()) {
            return files.stream().map(file -> file.with(analysis.findings(file.model()))).toList();
        }
        List<AnalyzedFile> chosen = files.stream().filter(file -> file.journey(journey.get()).isPresent())
                .map(file -> file.with(analysis.findings(file.journey(journey.get()).get()))).toList();
        if (chosen.isEmpty() && !files.isEmpty()) {
            throw CommandException.usage("There is no journey '" + journey.get() + "'. There are: " + String.join(", ",
                    files.stream().flatMap(file -> file.journeys().stream()).distinct().toList()) + ".");
        }
        return chosen;
    }
}
