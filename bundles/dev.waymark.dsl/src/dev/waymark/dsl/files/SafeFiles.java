/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files so that a reader sees the old file or the new one, never a part. */
public final class SafeFiles {

    private SafeFiles() {
    }

    /**
     * Writes to a temporary neighbour and moves it into place. A link is followed, and the permissions of an existing
     * file are kept.
     *
     * @throws IOException if the folder or the file cannot be written; the old file is then untouched
     */
    public static void write(Path file, byte[] content) throws IOException {
        replace(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Writes as {@link #write} does what nobody could make again: it is on the disk before it takes the place of the
     * old file, so that not even a loss of power leaves an empty one.
     *
     * @throws IOException if the folder or the file cannot be written; the old file is then untouched
     */
    public static void writeThrough(Path file, byte[] content) throws IOException {
        replace(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }

    private static void replace(Path file, byte[] content, OpenOption... options) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path neighbour = target.resolveSibling(".waymark-" + Long.toHexString(System.nanoTime()) + ".tmp");
        try {
            Files.write(neighbour, content, options);
            keepPermissions(target, neighbour);
            move(neighbour, target);
        } finally {
            Files.deleteIfExists(neighbour);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        if (old != null && Files.exists(from, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
