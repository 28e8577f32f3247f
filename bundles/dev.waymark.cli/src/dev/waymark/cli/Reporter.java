/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;

/**
 * Speaks to the user: results go to the output, messages as {@code file:line:column: error: text [code]} and remarks to
 * the error stream. Safe for several threads.
 */
final class Reporter {

    private static final String RESET = "\u001B[0m";

    private final Surroundings surroundings;
    private final boolean quiet;
    private final boolean verbose;
    private final boolean colours;
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    private Progress progress = Progress.NONE;

    Reporter(Surroundings surroundings, boolean quiet, boolean verbose, boolean colours) {
        this.surroundings = surroundings;
        this.quiet = quiet;
        this.verbose = verbose;
        this.colours = colours;
    }

    /** Shows how far the work is, on a terminal; to be closed when it is done. */
    synchronized Progress progress(int total) {
        progress = surroundings.terminal() && !quiet ? Progress.on(surroundings.err(), total) : Progress.NONE;
        return progress;
    }

    /** A line of the result, for people and for the next command in a pipe. */
    synchronized void result(String line) {
        if (!quiet) {
            progress.erase();
            surroundings.out().println(line);
        }
    }

    /** A remark on how the work goes. */
    synchronized void remark(String line) {
        if (!quiet) {
            progress.erase();
            surroundings.err().println(line);
        }
    }

    /** All that is wrong in a file. */
    ExitStatus problems(String shown, Loaded file) {
        file.problems().forEach(problem -> problem(shown, problem));
        return file.hasErrors() ? ExitStatus.CONTENT : ExitStatus.FINE;
    }

    /** The errors of a file that cannot be treated because of them. */
    ExitStatus errors(String shown, Loaded file) {
        file.problems().stream().filter(Problem::isError).forEach(problem -> problem(shown, problem));
        return ExitStatus.CONTENT;
    }

    private void problem(String shown, Problem problem) {
        String place = problem.line() > 0 ? shown + ":" + problem.line() + ":" + problem.column() : shown;
        message(problem.severity(), place, problem.message(), problem.code());
    }

    /** What ended a command, or the work on one file. */
    ExitStatus failure(CommandException failure) {
        message(Severity.ERROR, failure.place(), failure.getMessage(), failure.code());
        return failure.status();
    }

    /** A message on a file or a place in it. */
    synchronized void message(Severity severity, String place, String text, String code) {
        counts.merge(severity, 1, Integer::sum);
        if (isShown(severity)) {
            progress.erase();
            surroundings.err().println(line(severity, place, text, code));
        }
    }

    /** Something that was found, as a line of the result. */
    synchronized void finding(Severity severity, String place, String text, String code) {
        counts.merge(severity, 1, Integer::sum);
        if (isShown(severity)) {
            progress.erase();
            surroundings.out().println(line(severity, place, text, code));
        }
    }

    /** A result for programs, which is printed whole or not at all. */
    synchronized void document(String text) {
        progress.erase();
        surroundings.out().println(text);
    }

    private String line(Severity severity, String place, String text, String code) {
        return place + ": " + word(severity) + ": " + text + " [" + code + "]";
    }

    private boolean isShown(Severity severity) {
        return switch (severity) {
            case ERROR -> true;
            case WARNING -> !quiet;
            default -> verbose && !quiet;
        };
    }

    private String word(Severity severity) {
        return switch (severity) {
            case ERROR -> coloured("\u001B[1;31m", "error");
            case WARNING -> coloured("\u001B[33m", "warning");
            default -> coloured("\u001B[36m", "info");
        };
    }

    private String coloured(String colour, String word) {
        return colours ? colour + word + RESET : word;
    }

    /** How many messages of this severity there were, shown or not. */
    synchronized int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }

    /** Ends with what was done and the number of messages. */
    void summary(String work) {
        String line = Character.toUpperCase(work.charAt(0)) + work.substring(1) + ": "
                + Words.count(count(Severity.ERROR), "error") + ", " + Words.count(count(Severity.WARNING), "warning");
        int informations = count(Severity.INFO);
        if (informations > 0) {
            line += ", " + Words.count(informations, "information") + (verbose ? "" : " (shown with --verbose)");
        }
        remark(line + ".");
    }
}
