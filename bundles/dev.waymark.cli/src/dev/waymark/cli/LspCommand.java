/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.concurrent.CancellationException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.dsl.ide.server.JourneyServer;

/** {@code waymark lsp}. */
final class LspCommand implements Command {

    private static final String LOG = "--log";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("lsp", this, "Serves an editor with completion, explanations and checks of "
                + "journeys. The editor starts it and speaks the Language Server Protocol over standard input and "
                + "output.");
        spec.addOption(Options.flag("Use standard input and output; the default, which some editors ask for.",
                "--stdio"));
        spec.addOption(Options.flag("Tell on the standard error stream what goes wrong inside the server.", LOG));
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        try {
            boolean orderly = JourneyServer.serve(surroundings.in(), surroundings.out(),
                    Options.has(options, LOG) ? surroundings.err() : null);
            return orderly ? ExitStatus.FINE : ExitStatus.CONTENT;
        } catch (InterruptedException e) {
            throw new CancellationException();
        }
    }
}
