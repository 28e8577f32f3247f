/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
interface Command {

    /** Its name, options and help. A new value for each call, for the parser keeps its state there. */
    CommandSpec spec();

    /**
     * Does it.
     *
     * @throws CommandException if one message says it all
     */
    ExitStatus run(ParseResult options, Surroundings surroundings);
}
