/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.outline;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;

/** Outlines of what the bundled font lacks. */
public final class ForeignText {

    private ForeignText() {
    }

    /** The outline of a run from the origin at its measured width: letters of the machine's fonts, or frames. */
    public static Shape outline(VisualRun run, TextStyle style) {
        String text = run.logicalText();
        return FallbackFont.outline(text, run.rightToLeft(), style, TextMeasure.width(text, style))
                .orElseGet(() -> frames(run.characters(), style));
    }

    /** An empty frame says honestly that a character is there which cannot be drawn. */
    private static Shape frames(List<String> characters, TextStyle style) {
        Path2D frames = new Path2D.Double();
        double line = style.size() / 16;
        double height = style.size() * 0.7;
        double x = 0;
        for (String character : characters) {
            double width = TextMeasure.width(character, style);
            if (width > 4 * line) {
                Area frame = new Area(new Rectangle2D.Double(x + line, -height, width - 2 * line, height));
                frame.subtract(new Area(new Rectangle2D.Double(x + 2 * line, line - height, width - 4 * line,
                        height - 2 * line)));
                frames.append(frame, false);
            }
            x += width;
        }
        return frames;
    }
}
