/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder to work in and a command line that works in it; remembers what the last command said. */
final class Desk {

    private final Path folder;
    private Map<String, String> variables = Map.of();
    private boolean terminal;
    private InputStream in = InputStream.nullInputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    Desk(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /** Someone watches the messages on a terminal. */
    Desk atTerminal(Map<String, String> environment) {
        terminal = true;
        variables = environment;
        return this;
    }

    Desk piping(byte[] content) {
        return piping(new ByteArrayInputStream(content));
    }

    Desk piping(InputStream stream) {
        in = stream;
        return this;
    }

    /** Runs a command and gives its exit status. */
    int run(String... arguments) {
        out.reset();
        err.reset();
        return new Waymark(new Surroundings(folder, variables, terminal, in, stream(out), stream(err))).run(arguments)
                .code();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** What the last command printed as its result. */
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    List<String> outLines() {
        return out().lines().toList();
    }

    /** What the last command said besides. */
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /** Puts a file on the desk. */
    Path put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path put(String name, byte[] content) {
        try {
            Files.createDirectories(path(name).getParent());
            return Files.write(path(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts a short journey without errors or warnings on the desk. */
    Path putJourney(String name) {
        return put(name, Texts.journey("walk", "Walks"));
    }

    String read(String name) {
        try {
            return Files.readString(path(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    /** All files, hidden ones too, by their paths from the desk, in order. */
    List<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
