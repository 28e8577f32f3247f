/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.files;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that the user named, or that lies in a folder that the user named.
 *
 * @param path where it is
 * @param shown its path as the user would write it
 * @param relative its path from the folder that the user named; for a file that the user named, its name
 */
public record Input(Path path, String shown, Path relative) {

    private static final String TEXT = ".journey";
    private static final String XMI = ".xmi";

    /** Whether the name says that it holds a journey. */
    public static boolean isJourney(Path path) {
        return isText(path) || isXmi(path);
    }

    public static boolean isText(Path path) {
        return hasExtension(path, TEXT);
    }

    public static boolean isXmi(Path path) {
        return hasExtension(path, XMI);
    }

    private static boolean hasExtension(Path path, String extension) {
        String name = path.getFileName() == null ? "" : path.getFileName().toString();
        return name.length() > extension.length() && name.toLowerCase(Locale.ROOT).endsWith(extension);
    }

    /** A path without the extension of its last part, with {@code /} between its parts. */
    public static String stem(Path path) {
        String text = path.toString().replace('\\', '/');
        return text.substring(0, text.lastIndexOf('.'));
    }
}
