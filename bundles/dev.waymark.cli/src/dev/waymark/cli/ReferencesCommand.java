/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.references.Occurrence;
import dev.waymark.dsl.references.Occurrences;
import dev.waymark.render.files.Input;

/** {@code waymark references}. */
final class ReferencesCommand implements Command {

    /**
     * What was found in one file.
     *
     * @param file the file
     * @param lines what to print, without the name of the file
     */
    private record Found(Loaded file, List<String> lines) {
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("references", this,
                "Prints where a persona, a touchpoint or anything else with a name is defined and referred to.");
        spec.addPositional(Options.argument(0, "NAME", "The name, or a longer one such as people.anna.", List.of()));
        spec.addPositional(Options.paths("1..*", "Files and folders; the current folder when there are none."));
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        String name = Options.argument(options, 0);
        List<Input> inputs = Inputs.journeys(surroundings).find(options.matchedPositionalValue(1, List.of(".")));
        Reporter reporter = Options.reporter(options, surroundings);
        int[] count = new int[1];
        ExitStatus status = Batch.run(inputs, reporter, input -> find(name, input), (input, found) -> {
            found.lines().forEach(line -> reporter.result(input.shown() + line));
            count[0] += found.lines().size();
            return found.file().hasErrors() ? reporter.errors(input.shown(), found.file()) : ExitStatus.FINE;
        });
        if (count[0] == 0) {
            String files = Words.count(inputs.size(), "file");
            throw CommandException.content(name, "Nothing of this name in " + files + ".");
        }
        return status;
    }

    private static Found find(String name, Input input) {
        Loaded file = Journeys.load(input);
        return new Found(file, Occurrences.of(name, file.resource()).stream().map(ReferencesCommand::line).toList());
    }

    private static String line(Occurrence occurrence) {
        String place = occurrence.line() == 0 ? "" : ":" + occurrence.line() + ":" + occurrence.column();
        return place + ": " + occurrence.text();
    }
}
