/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code waymark completion}. */
final class CompletionCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public CommandSpec spec() {
        return Options.command("completion", this, "Prints a script that teaches a shell to complete the commands, "
                + "options and files of Waymark.",
                "For bash: source <(waymark completion bash)",
                "For zsh: source <(waymark completion zsh)")
                .addPositional(Options.argument(0, "SHELL", "The shell: ${COMPLETION-CANDIDATES}.", SHELLS));
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        String shell = options.matchedPositionalValue(0, "");
        if (!SHELLS.contains(shell)) {
            throw CommandException.usage("There is no completion for '" + shell + "', only for bash and zsh.");
        }
        // One script serves both: it makes zsh understand bash's completions.
        surroundings.out().print(AutoComplete.bash("waymark", CommandTree.all()));
        return ExitStatus.FINE;
    }
}
