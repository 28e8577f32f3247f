/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.io.IOException;
import java.nio.file.Path;

import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.theme.Theme;
import dev.waymark.render.theme.ThemeException;
import dev.waymark.render.theme.ThemeFile;

/**
 * How the user wants maps to look.
 *
 * @param name {@link #LIKE_THE_WORKBENCH}, the name of a built-in theme, or the path of a theme file
 * @param dark whether the workbench is dark
 */
public record Look(String name, boolean dark) {

    /** The name of the look that is dark where the workbench is. */
    public static final String LIKE_THE_WORKBENCH = "workbench";

    /** The same look in a dark or a light workbench. */
    Look in(boolean darkWorkbench) {
        return new Look(name, darkWorkbench);
    }

    /** The built-in theme that comes nearest. */
    Theme nearest() {
        return dark ? Theme.DARK : Theme.LIGHT;
    }

    /**
     * The theme; reads its file.
     *
     * @throws IOException with a sentence for the user if the file is none that can be used
     */
    public Theme theme() throws IOException {
        if (name.equals(LIKE_THE_WORKBENCH)) {
            return nearest();
        }
        return Theme.builtIn(name).isPresent() ? Theme.builtIn(name).get() : read(Path.of(name));
    }

    private static Theme read(Path file) throws IOException {
        try {
            return ThemeFile.read(file);
        } catch (ThemeException e) {
            throw new IOException(refusal(file) + e.problems().get(0).message(), e);
        } catch (IOException e) {
            throw new IOException(refusal(file) + FileTrouble.text(e), e);
        }
    }

    private static String refusal(Path file) {
        return "The theme " + file.getFileName() + " cannot be used: ";
    }
}
