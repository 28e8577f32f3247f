/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line of Waymark. */
public final class Waymark {

    /** The version of Waymark. */
    public static final String VERSION = "0.1.0";

    private static final String PROGRAM = "waymark";
    private static final int PATIENCE_MS = 5000;

    private final Surroundings surroundings;

    /** A command line that runs in these surroundings. */
    public Waymark(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Runs the command of these arguments and ends the process with its status. */
    public static void main(String[] arguments) {
        WarmUp.start(List.of(arguments));
        stopWithTheProcess(Thread.currentThread());
        Surroundings surroundings = Surroundings.ofProcess();
        ExitStatus status = new Waymark(surroundings).run(arguments);
        surroundings.out().flush();
        surroundings.err().flush();
        if (status != ExitStatus.STOPPED) {
            Runtime.getRuntime().halt(status.code());
        }
    }

    /** On a signal, gives the work the time to leave nothing half-written. */
    private static void stopWithTheProcess(Thread work) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            work.interrupt();
            try {
                work.join(PATIENCE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    /** Runs the command of these arguments; never throws. */
    public ExitStatus run(String... arguments) {
        try {
            return dispatch(CommandTree.parse(arguments));
        } catch (ParameterException e) {
            return wrongUsage(e);
        } catch (CommandException e) {
            return failure(e.status(), e.place(), e.getMessage(), e.code());
        } catch (CancellationException e) {
            return ExitStatus.STOPPED;
        } catch (OutOfMemoryError e) {
            return failure(ExitStatus.REFUSED, PROGRAM, "This is too much for the "
                    + (Runtime.getRuntime().maxMemory() >> 20) + " MB of memory that Java may use; allow more with "
                    + "JAVA_TOOL_OPTIONS=-Xmx4g.", "waymark.memory");
        } catch (RuntimeException | Error e) {
            return defect(e);
        }
    }

    private ExitStatus dispatch(ParseResult parsed) {
        ParseResult innermost = parsed;
        while (innermost.hasSubcommand()) {
            innermost = innermost.subcommand();
        }
        CommandLine command = innermost.commandSpec().commandLine();
        if (innermost.isUsageHelpRequested()) {
            surroundings.out().print(command.getUsageMessage(CommandTree.ansi(surroundings)));
            return ExitStatus.FINE;
        }
        if (innermost.isVersionHelpRequested()) {
            surroundings.out().println("waymark " + VERSION);
            return ExitStatus.FINE;
        }
        if (innermost.commandSpec().userObject() instanceof Command chosen) {
            return chosen.run(innermost, surroundings);
        }
        surroundings.err().print(command.getUsageMessage(CommandTree.ansi(surroundings)));
        return ExitStatus.USAGE;
    }

    private ExitStatus wrongUsage(ParameterException e) {
        return failure(ExitStatus.USAGE, PROGRAM, e.getMessage() + "; see '"
                + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.", "waymark.usage");
    }

    private ExitStatus failure(ExitStatus status, String place, String text, String code) {
        surroundings.err().println(place + ": error: " + text + " [" + code + "]");
        return status;
    }

    private ExitStatus defect(Throwable thrown) {
        failure(ExitStatus.DEFECT, PROGRAM, "This is a defect of Waymark, not of your journey (" + thrown + "). Please "
                + "report it with what you did; WAYMARK_DEBUG=1 shows the details to add.", "waymark.defect");
        if (surroundings.variables().containsKey("WAYMARK_DEBUG")) {
            thrown.printStackTrace(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8));
        }
        return ExitStatus.DEFECT;
    }
}
