/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of journey files that use each other.
 *
 * @param path where it is
 */
public record Folder(Path path) {

    /** Writes a file, and the folders above it. */
    public Path write(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is found in one of the files when it is read and checked. */
    public Loaded check(String name) {
        return Texts.FILES.check(load(name));
    }

    /** What is found in one of the files when it is read. */
    public Loaded load(String name) {
        try {
            return Texts.FILES.load(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems of a file: line, column, message and code of each. */
    public List<String> problems(String name) {
        return check(name).problems().stream()
                .map(p -> p.line() + ":" + p.column() + ": " + p.message() + " [" + p.code() + "]").toList();
    }
}
