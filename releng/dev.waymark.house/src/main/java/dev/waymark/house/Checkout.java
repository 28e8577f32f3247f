/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The files of a checkout that people write: without build output, generated code and hidden folders.
 *
 * @param root the folder of the checkout
 */
public record Checkout(Path root) {

    private static final Set<String> NOT_WRITTEN = Set.of("target", "src-gen", "bin", "node_modules");

    /** The written files whose name ends in one of the given ways, in a stable order. */
    public List<Path> files(String... endings) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isWritten(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (endsWith(file, endings)) {
                        files.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.sort(null);
        return files;
    }

    /** The text of a file. */
    public String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of a file. */
    public List<String> lines(Path file) {
        return text(file).lines().toList();
    }

    /** A finding about a file of this checkout. */
    public Finding finding(Path file, int line, String text) {
        return new Finding(root.relativize(file).toString().replace('\\', '/'), line, text);
    }

    private boolean isWritten(Path folder) {
        String name = folder.getFileName().toString();
        return folder.equals(root) || !NOT_WRITTEN.contains(name) && !name.startsWith(".");
    }

    private static boolean endsWith(Path file, String... endings) {
        for (String ending : endings) {
            if (file.getFileName().toString().endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
