/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

/** Ends a command, or the work on one file, with one message; the text is a sentence for the user. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String PROGRAM = "waymark";

    private final ExitStatus status;
    private final String place;

    private CommandException(ExitStatus status, String place, String text) {
        super(text);
        this.status = status;
        this.place = place;
    }

    /** The command line is wrong. */
    static CommandException usage(String text) {
        return usage(PROGRAM, text);
    }

    /** The command line names a file or a folder that does not fit. */
    static CommandException usage(String path, String text) {
        return new CommandException(ExitStatus.USAGE, path, text);
    }

    /** The machine refused something. */
    static CommandException refused(String path, String text) {
        return new CommandException(ExitStatus.REFUSED, path, text);
    }

    /** What a file holds does not allow what was asked for. */
    static CommandException content(String path, String text) {
        return new CommandException(ExitStatus.CONTENT, path, text);
    }

    ExitStatus status() {
        return status;
    }

    /** The file or folder that the message is about, or the program itself. */
    String place() {
        return place;
    }

    /** The code that stands behind the message. */
    String code() {
        return switch (status) {
            case USAGE -> "waymark.usage";
            case REFUSED -> "waymark.refused";
            default -> "waymark.content";
        };
    }
}
