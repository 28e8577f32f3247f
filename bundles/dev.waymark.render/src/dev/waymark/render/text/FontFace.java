/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

/** The four faces of Liberation Sans. */
public enum FontFace {
    /** Upright, normal weight. */
    REGULAR(false, false),
    /** Upright, bold. */
    BOLD(true, false),
    /** Slanted, normal weight. */
    ITALIC(false, true),
    /** Slanted, bold. */
    BOLD_ITALIC(true, true);

    private final boolean bold;
    private final boolean italic;

    FontFace(boolean bold, boolean italic) {
        this.bold = bold;
        this.italic = italic;
    }

    /** Whether the strokes are heavy. */
    public boolean isBold() {
        return bold;
    }

    /** Whether the letters are slanted. */
    public boolean isItalic() {
        return italic;
    }
}
