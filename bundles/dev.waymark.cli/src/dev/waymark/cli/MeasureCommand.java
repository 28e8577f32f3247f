/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code waymark measure}. Whoever asks for another command loads nothing of what reads data. */
final class MeasureCommand implements Command {

    @Override
    public CommandSpec spec() {
        return MeasureOptions.spec(this);
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        return new MeasureRun(new MeasureOptions(options, surroundings)).run();
    }
}
