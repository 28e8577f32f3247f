/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import dev.waymark.render.grid.Piece;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;

/**
 * The smallest rhombus around a question.
 *
 * @param text   the question, wrapped
 * @param width  in px
 * @param height in px
 */
record Diamond(TextBlock text, double width, double height) {

    /** Width divided by height. */
    private static final double SHAPE = 2.1;
    private static final double WIDEST = 236;
    private static final double NARROWEST = 104;
    private static final double MARGIN = 6;
    /** How many px of width one line less is worth. */
    private static final double LINE_PRICE = 14;
    private static final double[] WRAPS = {72, 88, 104, 120, 136, 152};

    /** The rhombus around a question with signs below it, or null where it would be too large to look well. */
    static Diamond around(String question, Piece marks) {
        Diamond best = null;
        for (double wrap : WRAPS) {
            TextBlock text = TextBlock.of(question, TextStyle.BODY_BOLD, wrap);
            double width = Math.max(NARROWEST, widthFor(text, marks));
            if (best == null || price(width, text) < price(best.width, best.text)) {
                best = new Diamond(text, width, width / SHAPE);
            }
        }
        return best.width > WIDEST ? null : best;
    }

    private static double price(double width, TextBlock text) {
        return width + LINE_PRICE * text.lines().size();
    }

    /** Each line's outer corners have to lie inside: |x| / (width / 2) + |y| / (height / 2) is at most 1. */
    private static double widthFor(TextBlock text, Piece marks) {
        double below = marks.height() == 0 ? 0 : marks.height() + 4;
        double half = (text.height() + below) / 2;
        double widest = corner(marks.width() / 2, half);
        for (int i = 0; i < text.lines().size(); i++) {
            double top = i * text.style().lineHeight() - half;
            double reach = Math.max(Math.abs(top), Math.abs(top + text.style().lineHeight()));
            double lineHalf = TextMeasure.width(text.lines().get(i), text.style()) / 2;
            widest = Math.max(widest, corner(lineHalf, reach));
        }
        return widest + 2 * MARGIN;
    }

    private static double corner(double x, double y) {
        return 2 * (x + SHAPE * y);
    }
}
