/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.ui.WaymarkUi;

/**
 * Keeps what is being saved until it is on the disk. The platform writes files in place: when it is killed right then,
 * a file is left empty or half-written, and gets its whole text when the workbench starts again.
 */
public final class Rescue {

    private static final String ENDING = ".rescue";

    private final Path folder;

    Rescue(Path folder) {
        this.folder = folder;
    }

    /** The texts of this workspace. */
    public static Rescue ofWorkspace() {
        return new Rescue(WaymarkUi.get().getStateLocation().append("rescue").toPath());
    }

    /** Keeps the text that a file is about to get. */
    void keep(Path file, String text) {
        try {
            Files.createDirectories(folder);
            SafeFiles.write(place(file), (file + "\n" + text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            WaymarkUi.log("The text of " + file + " could not be kept while it is saved.", e);
        }
    }

    /** The file is on the disk. */
    void forget(Path file) {
        try {
            Files.deleteIfExists(place(file));
        } catch (IOException e) {
            WaymarkUi.log("What was kept of " + file + " could not be deleted.", e);
        }
    }

    /** Completes the files that were left half-written; to be called before anything is saved. */
    public void restore() {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.list(folder)) {
                List<Path> kept = all.filter(each -> each.toString().endsWith(ENDING)).toList();
                for (Path each : kept) {
                    restore(Files.readString(each));
                    Files.delete(each);
                }
            } catch (IOException e) {
                WaymarkUi.log("Files that were being saved when the workbench ended could not be completed.", e);
            }
        }
    }

    private static void restore(String kept) throws IOException {
        int end = kept.indexOf('\n');
        Path file = Path.of(kept.substring(0, end));
        String text = kept.substring(end + 1);
        if (Files.exists(file) && isBeginning(Files.readAllBytes(file), text.getBytes(StandardCharsets.UTF_8))) {
            SafeFiles.writeThrough(file, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean isBeginning(byte[] found, byte[] whole) {
        return found.length < whole.length
                && Arrays.equals(found, 0, found.length, whole, 0, found.length);
    }

    private Path place(Path file) {
        return folder.resolve(Integer.toHexString(file.hashCode()) + "-" + file.getFileName() + ENDING);
    }
}
