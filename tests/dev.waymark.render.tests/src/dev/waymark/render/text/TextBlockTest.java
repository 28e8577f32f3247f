/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TextBlockTest {

    private final TextBlock block = TextBlock.of("Sees a friend's new shoes in an ad", TextStyle.BODY, 90);

    @Test
    void isAsHighAsItsLines() {
        assertEquals(3, block.lines().size());
        assertEquals(48, block.height(), 1e-9);
    }

    @Test
    void isAsWideAsItsWidestLine() {
        assertEquals(TextMeasure.width("new shoes in an", TextStyle.BODY), block.width(), 1e-9);
    }

    @Test
    void lettersStayBetweenUpperAndLowerEdge() {
        double first = block.baseline(100, 0) - TextStyle.BODY.ascent();
        double last = block.baseline(100, 2) + TextStyle.BODY.descent();
        assertTrue(first >= 100 && last <= 100 + block.height());
        assertEquals(first - 100, 100 + block.height() - last, 1e-9);
    }

    @Test
    void withoutWordsTakesNoRoom() {
        TextBlock empty = TextBlock.of("", TextStyle.BODY, 90);
        assertEquals(0, empty.height());
        assertEquals(0, empty.width());
    }
}
