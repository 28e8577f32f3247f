/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.render.files.Input;

/** {@code waymark validate}. */
final class ValidateCommand implements Command {

    private static final String STRICT = "--strict";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("validate", this,
                "Tells what is wrong in journeys and what would be right.");
        spec.addPositional(Options.paths("Files and folders; the current folder when there are none."));
        spec.addOption(Options.flag("Fail on warnings, too.", STRICT));
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        List<Input> inputs = Inputs.journeys(surroundings).find(Options.pathsOrCurrent(options));
        Reporter reporter = Options.reporter(options, surroundings);
        ExitStatus status = Batch.run(inputs, reporter, Journeys::check,
                (input, file) -> reporter.problems(input.shown(), file));
        reporter.summary(Words.count(inputs.size(), "file") + " checked");
        boolean fails = Options.has(options, STRICT) && reporter.count(Severity.WARNING) > 0;
        return fails ? status.and(ExitStatus.CONTENT) : status;
    }
}
