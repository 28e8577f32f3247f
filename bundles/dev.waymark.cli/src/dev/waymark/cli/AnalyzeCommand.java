/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code waymark analyze}. Whoever asks for another command loads nothing of the analysis. */
final class AnalyzeCommand implements Command {

    @Override
    public CommandSpec spec() {
        return AnalyzeRun.spec(this);
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        return AnalyzeRun.run(options, surroundings);
    }
}
