/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.data.Measurements;
import dev.waymark.data.MeasurementsFile;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.Pictures;
import dev.waymark.report.Report;

/** {@code waymark report}. */
final class ReportCommand implements Command {

    private static final String OUTPUT = "--output";
    private static final String JOURNEY = "--journey";
    private static final String MEASURES = "--measures";
    private static final String PDF = ".pdf";
    private static final String HTML = ".html";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("report", this, "Writes a report on a journey that works without a network: "
                + "the pictures, a walk through the journey, what the analysis finds, ranked opportunities, the plan.");
        spec.addPositional(Options.pathArgument(0, "FILE", "The file with the journey."));
        spec.addOption(Options.path("REPORT", "The file to write: an .html page or a .pdf; default: the "
                + "name of the journey's file with .html.", "-o", OUTPUT));
        spec.addOption(Options.value("NAME", "The journey, where the file has several.", List.of(), JOURNEY));
        spec.addOption(Options.path("FILE", "What was measured; default: the measurements beside the journey, if there "
                + "are any.", MEASURES));
        spec.addOption(RenderOptions.theme());
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        List<Input> inputs = Inputs.journeys(surroundings).find(List.of(Options.argument(options, 0)));
        if (inputs.size() != 1) {
            throw CommandException.usage(Options.argument(options, 0), "A report is on one file, not on a folder.");
        }
        Input input = inputs.get(0);
        Path output = output(options, input, surroundings);
        Reporter reporter = Options.reporter(options, surroundings);
        Loaded file = Journeys.check(input);
        ExitStatus status = reporter.problems(input.shown(), file);
        if (status == ExitStatus.FINE) {
            Pictures pictures = new Pictures(input.path());
            Journey journey = journey(file, input, Options.text(options, JOURNEY));
            write(new Report(journey, new RenderOptions(options, surroundings).theme(reporter), pictures,
                    measured(journey, input, options, surroundings)), output);
            pictures.troubles().forEach(
                    trouble -> reporter.message(Severity.WARNING, input.shown(), trouble, "waymark.picture"));
            reporter.result(Options.text(options, OUTPUT).orElse(output.getFileName().toString()));
        }
        return status;
    }

    /** What was measured; null where nothing was, and nobody says that there is something. */
    private static Measurements measured(Journey journey, Input input, ParseResult options,
            Surroundings surroundings) {
        Optional<String> named = Options.text(options, MEASURES);
        Path file = named.map(surroundings::path).orElse(MeasurementsFile.beside(input.path()));
        if (named.isEmpty() && Files.notExists(file)) {
            return null;
        }
        Optional<Measurements> measured = MeasureMarks.read(journey, file);
        if (named.isPresent() && measured.isEmpty()) {
            throw CommandException.content(named.get(), "There are no measurements of '" + journey.getName()
                    + "' in this file.");
        }
        return measured.orElse(null);
    }

    private static Path output(ParseResult options, Input input, Surroundings surroundings) {
        String name = Options.text(options, OUTPUT).orElse(Input.stem(input.path().getFileName()) + HTML);
        Path output = surroundings.path(name);
        String end = name.toLowerCase(Locale.ROOT);
        if (!end.endsWith(HTML) && !end.endsWith(PDF) || Files.isDirectory(output)) {
            throw CommandException.usage(name, "A report is an .html or a .pdf file.");
        }
        return output;
    }

    private static Journey journey(Loaded file, Input input, Optional<String> name) {
        List<Journey> all = Definitions.journeys(file.model());
        List<Journey> wanted = all.stream()
                .filter(journey -> name.isEmpty() || name.get().equals(journey.getName())).toList();
        if (all.isEmpty()) {
            throw CommandException.content(input.shown(), "There is no journey in this file to report on.");
        }
        if (wanted.size() != 1) {
            throw CommandException.usage(input.shown(), "Say on which journey with " + JOURNEY + ". There are: "
                    + String.join(", ", all.stream().map(Journey::getName).toList()) + ".");
        }
        return wanted.get(0);
    }

    private static void write(Report report, Path output) {
        try {
            Files.createDirectories(output.getParent());
            SafeFiles.write(output, output.toString().toLowerCase(Locale.ROOT).endsWith(PDF) ? report.pdf()
                    : report.html());
        } catch (IOException e) {
            throw CommandException.refused(output.getFileName().toString(), FileTrouble.text(e));
        }
    }
}
