/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.interop.Exported;
import dev.waymark.interop.Format;
import dev.waymark.interop.Imported;
import dev.waymark.interop.Interchange;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;

/** {@code waymark convert}. */
final class ConvertCommand implements Command {

    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String JOURNEY = "--journey";
    private static final String STRICT = "--strict";
    private static final String JSON = "--json";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("convert", this, "Turns a .journey into an .xmi or into a file of another "
                + "tool, or one of these into a .journey: Mermaid, CSV, Excel, CJML, Markdown. What cannot be "
                + "carried is listed. Between .journey and .xmi nothing is lost but the comments of the text.");
        spec.addPositional(Options.pathArgument(0, "SOURCE", "The file to convert."));
        spec.addPositional(Options.pathArgument(1, "TARGET", "The file to write."));
        List<String> formats = Options.keys(Format.values(), Format::key);
        spec.addOption(Options.value("FORMAT", "What the source is, if its ending does not tell: "
                + "${COMPLETION-CANDIDATES}.", formats, FROM));
        spec.addOption(Options.value("FORMAT", "What the target shall be, if its ending does not tell.", formats, TO));
        spec.addOption(Options.value("NAME", "The journey to give to another tool, if there are several.", List.of(),
                JOURNEY));
        spec.addOption(Options.flag("Write nothing if something would not be carried.", STRICT));
        spec.addOption(Options.flag("Print as JSON what was not carried, for programs.", JSON));
        spec.addOption(Options.force());
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        String sourceName = Options.argument(options, 0);
        String targetName = Options.argument(options, 1);
        Path source = surroundings.path(sourceName);
        Path target = surroundings.path(targetName);
        List<Format> from = formats(options, FROM, source);
        List<Format> to = formats(options, TO, target);
        refuseNonsense(source, from, target, to, targetName);
        Input input = input(sourceName, source, from, surroundings);
        Options.refuseToOverwrite(options, target, targetName);
        LossReport report = new LossReport(Options.reporter(options, surroundings), Options.has(options, STRICT),
                Options.has(options, JSON));
        if (!from.isEmpty()) {
            return bringIn(input, from, target, targetName, report);
        }
        Loaded file = Journeys.check(input);
        ExitStatus status = report.reporter().problems(input.shown(), file);
        if (status != ExitStatus.FINE) {
            return status;
        }
        if (to.isEmpty()) {
            save(file.model(), target, targetName);
            report.written(targetName);
            return status;
        }
        return give(input, journey(file.model(), options, input.shown()), to.get(0), target, targetName, report);
    }

    /** The formats of other tools that a file may have; none for a journey file. */
    private static List<Format> formats(ParseResult options, String option, Path file) {
        return Options.choice(options, option, Format.values(), Format::key).map(List::of)
                .orElseGet(() -> Input.isJourney(file) ? List.of() : Format.of(file));
    }

    private static void refuseNonsense(Path source, List<Format> from, Path target, List<Format> to, String shown) {
        boolean twoOfOurs = from.isEmpty() && to.isEmpty() && Input.isJourney(target)
                && Input.isXmi(target) != Input.isXmi(source);
        boolean in = !from.isEmpty() && to.isEmpty() && Input.isJourney(target);
        boolean out = from.isEmpty() && !to.isEmpty();
        if (!twoOfOurs && !in && !out) {
            throw CommandException.usage(shown,
                    "Convert a .journey into an .xmi, or an .xmi into a .journey; or one of "
                    + "them into a file of another tool or back: " + String.join(", ", endings()) + ".");
        }
    }

    private static List<String> endings() {
        return Arrays.stream(Format.values()).map(format -> format.endings().get(0)).distinct().toList();
    }

    private static Input input(String name, Path path, List<Format> from, Surroundings surroundings) {
        if (Files.isDirectory(path)) {
            throw CommandException.usage(name, "This is a folder; convert one file at a time.");
        }
        if (from.isEmpty()) {
            return Inputs.journeys(surroundings).find(List.of(name)).get(0);
        }
        if (Files.notExists(path)) {
            throw CommandException.usage(name, "There is no such file or folder.");
        }
        return new Input(path, name, path.getFileName());
    }

    private static ExitStatus bringIn(Input input, List<Format> from, Path target, String shown, LossReport report) {
        byte[] content = content(input);
        String title = input.path().getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Format format = Interchange.detect(content, from);
        Imported imported = Interchange.read(content, format, title);
        imported.troubles().forEach(trouble -> report.reporter().message(Severity.ERROR,
                LossReport.place(input.shown(), trouble.line()), trouble.message(), "waymark.import"));
        if (imported.model() == null) {
            return ExitStatus.CONTENT;
        }
        if (report.tell(input.shown(), shown, format, imported.losses())) {
            save(imported.model(), target, shown);
            return report.written(shown);
        }
        return ExitStatus.CONTENT;
    }

    private static byte[] content(Input input) {
        try {
            if (Files.size(input.path()) > Interchange.LARGEST) {
                throw CommandException.content(input.shown(),
                        "This file is larger than " + Interchange.LARGEST / 1_000_000 + " MB; a journey is not.");
            }
            return Files.readAllBytes(input.path());
        } catch (IOException e) {
            throw CommandException.refused(input.shown(), FileTrouble.text(e));
        }
    }

    private static Journey journey(JourneyModel model, ParseResult options, String shown) {
        List<Journey> journeys = Definitions.journeys(model);
        List<String> names = journeys.stream().map(Journey::getName).toList();
        Optional<String> wanted = Options.text(options, JOURNEY);
        if (wanted.isEmpty() && journeys.size() != 1) {
            throw CommandException.usage(shown, journeys.isEmpty() ? "There is no journey in this file."
                    : "There are several journeys in this file; choose one with " + JOURNEY + ": "
                    + String.join(", ", names) + ".");
        }
        return wanted.isEmpty() ? journeys.get(0) : journeys.stream()
                .filter(journey -> journey.getName().equals(wanted.get())).findFirst()
                .orElseThrow(() -> CommandException.usage(shown, "There is no journey '" + wanted.get()
                        + "' in this file. There are: " + String.join(", ", names) + "."));
    }

    private static ExitStatus give(Input input, Journey journey, Format format, Path target, String shown,
            LossReport report) {
        Exported exported = Interchange.write(journey, format);
        if (!report.tell(input.shown(), shown, format, exported.losses())) {
            return ExitStatus.CONTENT;
        }
        try {
            Files.createDirectories(target.getParent());
            SafeFiles.write(target, exported.content());
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        }
        return report.written(shown);
    }

    private static void save(JourneyModel model, Path target, String shown) {
        try {
            Files.createDirectories(target.getParent());
            Journeys.files().save(model, target);
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        } catch (UnwritableModelException e) {
            throw CommandException.content(shown, e.getMessage());
        }
    }
}
