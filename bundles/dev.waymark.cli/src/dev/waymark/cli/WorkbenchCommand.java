/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code waymark workbench}: told here, done by the script of a checkout. */
final class WorkbenchCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("workbench", this, "Opens the workbench: journeys in Eclipse, with their "
                + "maps beside the text. It is a program of its own, which a checkout of Waymark builds and starts; "
                + "-data FOLDER tells the workspace, which is Waymark in your home folder otherwise.");
        spec.addPositional(PositionalParamSpec.builder().arity("0..*").type(List.class).auxiliaryTypes(String.class)
                .paramLabel("ARGUMENT").description("What Eclipse is told as well.").build());
        spec.parser().unmatchedOptionsArePositionalParams(true);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        throw CommandException.usage("The workbench is a program of its own, beside this one. In a checkout of "
                + "Waymark, ./waymark workbench opens it; elsewhere start waymark-workbench in its folder.");
    }
}
