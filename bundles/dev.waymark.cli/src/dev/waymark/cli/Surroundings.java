/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param directory the current folder, absolute; relative paths start here
 * @param variables the environment variables
 * @param terminal whether a person watches {@code err}
 * @param in what is piped in
 * @param out for results
 * @param err for messages
 */
public record Surroundings(Path directory, Map<String, String> variables, boolean terminal, InputStream in,
        PrintStream out, PrintStream err) {

    /** The launcher sets this property to {@code true} when the messages go to a terminal; Java cannot tell. */
    private static final String TERMINAL = "waymark.terminal";
    private static final int BUFFER = 8192;

    /** Those of this process. Text is UTF-8 on every machine, as the journeys are. */
    static Surroundings ofProcess() {
        return new Surroundings(Path.of("").toAbsolutePath(), System.getenv(), Boolean.getBoolean(TERMINAL), System.in,
                stream(FileDescriptor.out), stream(FileDescriptor.err));
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        FileOutputStream file = new FileOutputStream(descriptor);
        return new PrintStream(new BufferedOutputStream(file, BUFFER), true, StandardCharsets.UTF_8);
    }

    /** The file or folder that the user means. */
    Path path(String given) {
        try {
            return directory.resolve(given);
        } catch (InvalidPathException e) {
            throw CommandException.usage(given, "This cannot be the path of a file.");
        }
    }

    /** Whether messages may be coloured, by the custom of NO_COLOR. */
    boolean colours() {
        return terminal && variables.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(variables.get("TERM"));
    }
}
