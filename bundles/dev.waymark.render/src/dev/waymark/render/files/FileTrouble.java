/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Says in a sentence why the file system refused. */
public final class FileTrouble {

    /** What systems say, in English on every machine, and what we say. */
    private static final Map<String, String> REASONS = new LinkedHashMap<>();

    static {
        REASONS.put("No space left", "The disk is full; the file was left as it was.");
        REASONS.put("quota", "Your share of the disk is used up; the file was left as it was.");
        REASONS.put("Read-only file system", "The disk is read-only.");
        REASONS.put("File name too long", "The name is too long for this disk.");
        REASONS.put("Not a directory", "A part of this path is a file, not a folder.");
        REASONS.put("Is a directory", "This is a folder, not a file.");
        REASONS.put("Permission denied", "Permission denied.");
    }

    private FileTrouble() {
    }

    /** A sentence for the user. */
    public static String text(IOException trouble) {
        if (trouble instanceof NoSuchFileException) {
            return "There is no such file or folder.";
        }
        if (trouble instanceof AccessDeniedException) {
            return REASONS.get("Permission denied");
        }
        String said = String.valueOf(trouble.getMessage());
        for (Map.Entry<String, String> reason : REASONS.entrySet()) {
            if (said.contains(reason.getKey())) {
                return reason.getValue();
            }
        }
        return "The file system refused (" + said + ").";
    }
}
