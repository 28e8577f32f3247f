/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.render.grid.Geometry;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Theme;

class PaperTest {

    private static final List<String> HEADERS = List.of("Where", "Why", "What to do");

    private static Paper paper() {
        return new Paper(Theme.LIGHT);
    }

    private static List<Drawing> sheets(Paper paper) {
        List<Drawing> sheets = paper.drawings("p", "Paper");
        sheets.forEach(Geometry::assertReadable);
        return sheets;
    }

    private static List<String> texts(Drawing sheet) {
        return Geometry.texts(sheet).stream().map(TextLine::text).toList();
    }

    private static String words(Random random, int most) {
        return String.join(" ", IntStream.range(0, 1 + random.nextInt(most))
                .mapToObj(i -> "Ww".repeat(1 + random.nextInt(14))).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void noTextIsCutOrLostWhateverItsLength(long seed) {
        Random random = new Random(seed);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            rows.add(List.of(words(random, 6), words(random, 200), words(random, 40)));
        }
        Paper paper = paper().cover("Report", words(random, 300)).lead(words(random, 300)).chapter("Findings")
                .paragraph(words(random, 900)).section(words(random, 9)).table(HEADERS, rows);
        String all = String.join("", sheets(paper).stream().flatMap(sheet -> texts(sheet).stream()).toList());
        long letters = rows.stream().flatMap(List::stream).mapToLong(text -> text.chars().filter(c -> c == 'w').count())
                .sum();
        assertTrue(all.chars().filter(c -> c == 'w').count() >= letters);
    }

    @Test
    void theHeadOfATableComesAgainOnEachSheet() {
        List<List<String>> rows = IntStream.range(0, 90).mapToObj(i -> List.of("Row " + i, "b", "c")).toList();
        List<Drawing> sheets = sheets(paper().chapter("Findings").table(HEADERS, rows));
        assertTrue(sheets.size() > 2);
        sheets.forEach(sheet -> assertEquals(1, texts(sheet).stream().filter("Where"::equals).count()));
        assertEquals(90, sheets.stream().flatMap(sheet -> texts(sheet).stream())
                .filter(text -> text.startsWith("Row ")).distinct().count());
    }

    @Test
    void aHeadingNeverEndsASheet() {
        for (int before = 20; before < 48; before++) {
            Paper paper = paper();
            for (int i = 0; i < before; i++) {
                paper.paragraph("Line " + i);
            }
            paper.section("Heading").table(HEADERS, List.of(List.of("a", "b", "c")));
            sheets(paper).stream().filter(sheet -> texts(sheet).contains("Heading")).forEach(
                    sheet -> assertTrue(texts(sheet).contains("a")));
        }
    }

    @Test
    void aChapterBeginsASheetAndAnEmptyTextTakesNoRoom() {
        Paper paper = paper().chapter("One").paragraph("a").chapter("Two").paragraph("b").paragraph(" ").lead(null);
        assertEquals(2, paper.count());
        assertFalse(texts(sheets(paper).get(0)).contains("Two"));
    }

    @Test
    void eachPageIsNumbered() {
        List<Drawing> pages = PageNumbers.on(sheets(paper().chapter("One").paragraph("a").chapter("Two")
                .paragraph("b")), Theme.LIGHT);
        assertTrue(texts(pages.get(0)).contains("1 / 2"));
        assertTrue(texts(pages.get(1)).contains("2 / 2"));
        pages.forEach(Geometry::assertReadable);
    }
}
