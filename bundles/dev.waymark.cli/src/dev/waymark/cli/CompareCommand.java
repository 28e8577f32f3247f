/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.dsl.Loaded;
import dev.waymark.render.files.Input;

/** {@code waymark compare}. */
final class CompareCommand implements Command {

    private static final String BEFORE = "--before";
    private static final String AFTER = "--after";
    private static final String JSON = "--json";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("compare", this, "Tells what differs between two versions of a file, or "
                + "between a journey and the one that it is compared with, and how metrics are expected to move.");
        spec.addPositional(Options.pathArgument(0, "FILE", "The file; the older one of two."));
        spec.addPositional(Options.paths("1", "The newer file, if there are two."));
        spec.addOption(Options.value("NAME", "The journey that was; default: what the other one is to 'compare with'.",
                List.of(), BEFORE));
        spec.addOption(Options.value("NAME", "The journey that is, or shall be.", List.of(), AFTER));
        spec.addOption(Options.flag("Print JSON, for programs.", JSON));
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        List<String> paths = new ArrayList<>(List.of(Options.argument(options, 0)));
        paths.addAll(options.matchedPositionalValue(1, List.of()));
        Reporter reporter = Options.reporter(options, surroundings);
        List<Input> inputs = Inputs.journeys(surroundings).find(paths);
        if (inputs.size() != paths.size()) {
            throw CommandException.usage("Compare one or two files, not folders, and not a file with itself.");
        }
        List<Loaded> files = new ArrayList<>();
        ExitStatus status = Batch.run(inputs, reporter, Journeys::check, (input, file) -> {
            files.add(file);
            return file.hasErrors() ? reporter.errors(input.shown(), file) : ExitStatus.FINE;
        });
        if (status == ExitStatus.FINE) {
            print(pairs(inputs, files, options), Options.has(options, JSON), reporter);
        }
        return status;
    }

    private static void print(List<ComparedPair> pairs, boolean json, Reporter reporter) {
        if (json) {
            reporter.document(ComparisonJson.of(pairs));
        } else {
            pairs.forEach(pair -> ComparisonText.of(pair).forEach(reporter::result));
            reporter.remark(Words.count(pairs.stream().mapToInt(pair -> pair.changes().size()).sum(), "change") + ".");
        }
    }

    private static List<ComparedPair> pairs(List<Input> inputs, List<Loaded> files, ParseResult options) {
        Optional<String> before = Options.text(options, BEFORE);
        Optional<String> after = Options.text(options, AFTER);
        ComparedFile first = new ComparedFile(inputs.get(0), files.get(0).model());
        ComparedFile last = new ComparedFile(inputs.get(inputs.size() - 1), files.get(files.size() - 1).model());
        if (before.isPresent() && after.isPresent()) {
            return List.of(new ComparedPair(first, first.journey(before.get()), last, last.journey(after.get())));
        }
        if (before.isPresent() || after.isPresent()) {
            throw CommandException.usage(BEFORE + " and " + AFTER + " are given together.");
        }
        return inputs.size() == 2 ? List.of(new ComparedPair(first, first.model(), last, last.model()))
                : declared(first);
    }

    private static List<ComparedPair> declared(ComparedFile file) {
        List<ComparedPair> pairs = file.journeys().stream().filter(journey -> journey.getComparedWith() != null)
                .map(journey -> new ComparedPair(file, journey.getComparedWith(), file, journey)).toList();
        if (pairs.isEmpty()) {
            throw CommandException.usage(file.input().shown(), "No journey of this file says what to 'compare with'. "
                    + "Name two with " + BEFORE + " and " + AFTER + ", or give a second file.");
        }
        return pairs;
    }
}
