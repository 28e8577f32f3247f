/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class WrapTest {

    private static final String[] ALPHABET = {"a", "W", "i", "é", "e\u0301", " ", " ", "  ", "-", "/", "–", ",", ".",
        "(", ")", "靴", "。", "「", "は", "한", "ᄒ", "ᅡ", "ש", "ل", "क", "ि", "👍", "🏽", "👨‍👩‍👧", "🇩🇪",
        "\u00A0", "\u200D", "\uFE0F", "1", "%", "word", "Donaudampfschifffahrt"};

    @Test
    void breaksAtSpaces() {
        assertEquals(List.of("Sees a friend's", "new shoes in an", "ad"),
                body("Sees a friend's new shoes in an ad", 90));
    }

    @Test
    void breaksAfterHyphensAndSlashesWithinWords() {
        assertEquals(List.of("well-", "known"), body("well-known", 40));
        assertEquals(List.of("something/", "else"), body("something/else", 65));
    }

    @Test
    void keepsShortPrefixesAndNegativeNumbersWhole() {
        assertEquals(List.of("read", "e-mail"), body("read e-mail", 45));
        assertEquals(List.of("from", "-25"), body("from -25", 35));
    }

    @Test
    void breaksBetweenEastAsianCharactersButNotBeforeAFullStop() {
        assertEquals(List.of("顧客は靴", "を買いま", "す。"), body("顧客は靴を買います。", 49));
        assertEquals(List.of("顧客", "は。"), body("顧客は。", 36));
    }

    @Test
    void breaksALongWordInsideAsALastResort() {
        List<String> lines = body("Donaudampfschifffahrtsgesellschaft", 80);
        assertEquals("Donaudampfschifffahrtsgesellschaft", String.join("", lines));
        assertTrue(lines.size() > 1);
    }

    @Test
    void longWordBeginsOnALineOfItsOwn() {
        assertEquals("a", body("a Donaudampfschifffahrtsgesellschaft", 80).get(0));
    }

    @Test
    void noLineBeginsWithTheDotBetweenTwoParts() {
        double width = TextMeasure.width("version 1 ·", TextStyle.BODY);
        assertEquals(List.of("version 1 ·", "reviewed"), Wrap.lines("version 1 · reviewed", TextStyle.BODY, width));
        assertEquals(List.of("version", "1 ·", "reviewed"), Wrap.lines("version 1 · reviewed", TextStyle.BODY,
                width - 1));
    }

    @Test
    void aNumberThatEndsAPartGoesWithTheWordBeforeIt() {
        double width = TextMeasure.width("version 1 · review", TextStyle.BODY);
        assertEquals(List.of("current state ·", "version 1 ·", "reviewed"),
                Wrap.lines("current state · version 1 · reviewed", TextStyle.BODY, width));
        assertEquals(List.of("three days by", "June 2027"), body("three days by June 2027", 110));
        assertEquals(List.of("Form with", "31 fields"), body("Form with 31 fields", 70));
    }

    @Test
    void keepsCharactersWhole() {
        for (String line : body("👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧", 16)) {
            assertEquals("👨‍👩‍👧", line);
        }
        for (String line : body("e\u0301e\u0301e\u0301e\u0301", 8)) {
            assertEquals("e\u0301", line);
        }
    }

    @Test
    void keepsNoBreakSpacesAndLineFeeds() {
        assertEquals(List.of("takes", "4\u00A0days"), body("takes 4\u00A0days", 45));
        assertEquals(List.of("one", "two"), body("one\ntwo", 500));
    }

    @Test
    void leavesOutSoftHyphensAndRepeatedSpaces() {
        assertEquals(List.of("Schiff fahrt"), body("  Schi\u00ADff \t fahrt ", 500));
    }

    @Test
    void textWithoutWordsHasNoLines() {
        assertEquals(List.of(), body(" \n\t", 100));
    }

    @Test
    void longestWordIsTheNarrowestUnbrokenWidth() {
        double width = Wrap.longestWord("Compares three models", TextStyle.BODY);
        assertEquals(TextMeasure.width("Compares", TextStyle.BODY), width, 1e-9);
        assertEquals(List.of("Compares", "three", "models"), body("Compares three models", width));
    }

    @Test
    void anyTextComesOutWholeAndWithinTheWidth() {
        Random random = new Random(20261005);
        for (int round = 0; round < 5000; round++) {
            String text = randomText(random);
            double width = 5 + random.nextInt(150);
            TextStyle style = random.nextBoolean() ? TextStyle.BODY : TextStyle.ROW_LABEL;
            List<String> lines = Wrap.lines(text, style, width);
            assertEquals(withoutSpaces(text), withoutSpaces(String.join("", lines)), text);
            lines.forEach(line -> assertFits(line, style, width));
        }
    }

    @Test
    void wrappingAgainChangesNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 1000; round++) {
            List<String> lines = body(randomText(random), 90);
            for (String line : lines) {
                assertEquals(List.of(line), body(line, 90));
            }
        }
    }

    private static void assertFits(String line, TextStyle style, double width) {
        assertFalse(line.isBlank());
        assertEquals(line.strip(), line);
        boolean single = Graphemes.next(line, 0) == line.length();
        assertTrue(single || TextMeasure.width(line, style) <= width + 1e-6, () -> "[" + line + "] in " + width);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int length = random.nextInt(40); length > 0; length--) {
            text.append(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        return text.toString();
    }

    private static String withoutSpaces(String text) {
        return text.replace(" ", "");
    }

    private static List<String> body(String text, double width) {
        return Wrap.lines(text, TextStyle.BODY, width);
    }

    @Test
    void numbersStayWithTheirUnitsAndSigns() {
        for (String text : List.of("needs 18 % approval", "held for 20 minutes at most",
                "feels pressed \u22122 today")) {
            for (int width = 60; width < 200; width += 4) {
                for (String line : Wrap.lines(text, TextStyle.BODY, width)) {
                    assertFalse(line.matches("(.*\\D)?\\d+") && !line.endsWith("\u22122"), line);
                    assertFalse(line.startsWith("%") || line.startsWith("minutes") || line.startsWith("\u2212"), line);
                }
            }
        }
    }
}
