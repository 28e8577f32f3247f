/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.paper;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;

/** Long texts in parts that are small enough for any sheet. */
final class Lines {

    /** Px of lines that stay together. */
    private static final double TOGETHER = 320;

    private Lines() {
    }

    /** The parts of a text from top to bottom; none for no text. */
    static List<TextBlock> of(String text, TextStyle style, double width) {
        TextBlock whole = TextBlock.of(text, style, width);
        int together = (int) Math.max(1, TOGETHER / style.lineHeight());
        List<TextBlock> parts = new ArrayList<>();
        for (int from = 0; from < whole.lines().size(); from += together) {
            List<String> lines = whole.lines().subList(from, Math.min(from + together, whole.lines().size()));
            parts.add(new TextBlock(lines, style, whole.width()));
        }
        return parts;
    }
}
