/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.outline;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import dev.waymark.render.text.TextStyle;

/** Outlines from the machine's own fonts, for characters that the bundled font lacks. */
final class FallbackFont {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static volatile boolean available = true;

    private FallbackFont() {
    }

    /** The outline of a run from the origin, squeezed or stretched to a width; nothing if no font has all of it. */
    static Optional<Shape> outline(String run, boolean rightToLeft, TextStyle style, double width) {
        if (!available) {
            return Optional.empty();
        }
        try {
            return layout(run, rightToLeft, style, width);
        } catch (RuntimeException | InternalError | LinkageError e) {
            // A machine without fonts or font libraries fails in many ways, and will fail again.
            available = false;
            return Optional.empty();
        }
    }

    private static Optional<Shape> layout(String run, boolean rightToLeft, TextStyle style, double width) {
        int weight = (style.face().isBold() ? Font.BOLD : 0) | (style.face().isItalic() ? Font.ITALIC : 0);
        Font font = new Font(Font.SANS_SERIF, weight, 1).deriveFont((float) style.size());
        if (font.canDisplayUpTo(run) >= 0) {
            return Optional.empty();
        }
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font.layoutGlyphVector(EXACT, run.toCharArray(), 0, run.length(), flags);
        Rectangle2D natural = glyphs.getLogicalBounds();
        if (!(natural.getWidth() > 0)) {
            return Optional.of(glyphs.getOutline());
        }
        AffineTransform fit = AffineTransform.getScaleInstance(width / natural.getWidth(), 1);
        fit.translate(-natural.getX(), 0);
        return Optional.of(fit.createTransformedShape(glyphs.getOutline()));
    }
}
