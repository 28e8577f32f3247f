/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples that come with Waymark. The system property {@code waymark.examples} tells their folder; without it, the
 * nearest folder {@code examples} above the working directory is taken.
 */
public final class Examples {

    private Examples() {
    }

    /** The folder of the examples. */
    public static Path folder() {
        String told = System.getProperty("waymark.examples");
        if (told != null) {
            return Path.of(told);
        }
        return repository().resolve("examples");
    }

    /** The top of the repository: the nearest folder above the working directory that has examples. */
    public static Path repository() {
        Path place = Path.of("").toAbsolutePath();
        while (place != null && !Files.isDirectory(place.resolve("examples"))) {
            place = place.getParent();
        }
        if (place == null) {
            throw new AssertionError("No folder 'examples' above " + Path.of("").toAbsolutePath());
        }
        return place;
    }

    /** All files of the examples, those that journeys share among them, in the order of their paths. */
    public static List<Path> files() {
        try (Stream<Path> files = Files.walk(folder())) {
            return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies all files of a folder, and of the folders in it, to another folder. */
    public static void copy(Path folder, Path other) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = other.resolve(folder.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of one example, such as {@code running-shoes}. */
    public static String text(String name) {
        return text(folder().resolve(name + ".journey"));
    }

    /** The text of a file. */
    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
