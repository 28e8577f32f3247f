/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.Locale;

import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Names of rows and parts in small capitals. */
public final class RowLabels {

    private RowLabels() {
    }

    /** A name in capitals, wrapped. */
    public static Piece caption(String name, double maxWidth, Theme theme) {
        return Piece.text(TextBlock.of(name.toUpperCase(Locale.ROOT), TextStyle.ROW_LABEL, maxWidth),
                theme.colour(Role.MUTED));
    }
}
