/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code waymark help}. */
final class HelpCommand implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("help", this, "Shows the help of Waymark or of one of its commands.")
                .addPositional(PositionalParamSpec.builder().index("0").arity("0..1").type(String.class)
                        .paramLabel("COMMAND").description("The command to explain.").build());
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        String name = options.matchedPositionalValue(0, "");
        CommandLine all = CommandTree.all();
        CommandLine command = name.isEmpty() ? all : all.getSubcommands().get(CommandTree.known(name));
        surroundings.out().print(command.getUsageMessage(CommandTree.ansi(surroundings)));
        return ExitStatus.FINE;
    }
}
