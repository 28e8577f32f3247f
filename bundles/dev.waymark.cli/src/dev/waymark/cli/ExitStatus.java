/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

/** What the process tells its caller; the numbers never change. */
public enum ExitStatus {
    /** All is well; there may be warnings. */
    FINE(0, "All is well; there may be warnings."),
    /** A journey or a theme file has errors, or a check did not hold. */
    CONTENT(1, "A journey or a theme file has errors, or a check (--check, --strict) did not hold."),
    /** The command line is wrong: an unknown option or name, a path that leads nowhere. */
    USAGE(2, "The command line is wrong: an unknown option or name, a path that leads nowhere."),
    /** The file system or the memory refused: no permission, no space. */
    REFUSED(3, "The file system or the memory refused: no permission, no space."),
    /** A defect of Waymark itself. */
    DEFECT(70, "A defect of Waymark itself; please report it."),
    /** Somebody stopped the work. */
    STOPPED(130, "Stopped with Ctrl-C.");

    private final int code;
    private final String meaning;

    ExitStatus(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }

    /** A sentence for the help. */
    String meaning() {
        return meaning;
    }

    /** The graver of two. */
    ExitStatus and(ExitStatus other) {
        return code >= other.code ? this : other;
    }
}
