/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextMeasureTest {

    private static final TextStyle EM = TextStyle.of(FontFace.REGULAR, 100);

    @Test
    void tableEqualsTheBundledFonts() throws IOException {
        try (InputStream table = TextMeasure.class.getResourceAsStream("widths.bin")) {
            assertArrayEquals(WidthTableMaker.bytes(), table.readAllBytes());
        }
    }

    @ParameterizedTest
    @CsvSource({"Regular,REGULAR", "Bold,BOLD", "Italic,ITALIC", "BoldItalic,BOLD_ITALIC"})
    void lineIsAsWideAsTheFontSays(String fileName, FontFace face) throws IOException {
        String line = "Sees a friend’s new shoes – „günstig“ → 48 %";
        int units = 0;
        try (TrueTypeFont font = WidthTableMaker.font(fileName)) {
            for (int codePoint : line.codePoints().toArray()) {
                units += font.getAdvanceWidth(font.getUnicodeCmapLookup().getGlyphId(codePoint));
            }
        }
        assertEquals(units * 12.0 / 2048, TextMeasure.width(line, TextStyle.of(face, 12)), 1e-9);
    }

    @Test
    void letterSpacingFollowsEachCharacter() {
        TextStyle spaced = new TextStyle(FontFace.BOLD, 10, 0.8);
        TextStyle plain = TextStyle.of(FontFace.BOLD, 10);
        assertEquals(TextMeasure.width("GOAL", plain) + 4 * 0.8, TextMeasure.width("GOAL", spaced), 1e-9);
    }

    @Test
    void eastAsianCharactersTakeAnEm() {
        assertEquals(400, TextMeasure.width("顧客の靴", EM), 1e-9);
    }

    @Test
    void emojiTakeOneAndAQuarterEmHoweverManyPartsTheyHave() {
        assertEquals(125, TextMeasure.width("👍", EM), 1e-9);
        assertEquals(125, TextMeasure.width("👍🏽", EM), 1e-9);
        assertEquals(125, TextMeasure.width("👨‍👩‍👧", EM), 1e-9);
        assertEquals(125, TextMeasure.width("🇩🇪", EM), 1e-9);
    }

    @Test
    void combiningMarksTakeNoRoom() {
        assertEquals(TextMeasure.width("e", EM), TextMeasure.width("e\u0301", EM), 1e-9);
        assertEquals(TextMeasure.width("\u0915", EM), TextMeasure.width("\u0915\u0941", EM), 1e-9);
    }

    @Test
    void unpairedSurrogatesAreMeasuredToo() {
        assertTrue(TextMeasure.width("\uD83D", EM) > 0);
    }

    @Test
    void coverageTellsWhatTheBundledFontLacks() {
        assertTrue(TextMeasure.covers('Ж', FontFace.BOLD));
        assertFalse(TextMeasure.covers('靴', FontFace.BOLD));
        assertFalse(TextMeasure.covers(0x1F44D, FontFace.REGULAR));
    }
}
