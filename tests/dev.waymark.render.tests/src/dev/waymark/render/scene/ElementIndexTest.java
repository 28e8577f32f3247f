/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.waymark.render.scene.ElementIndex.Element;
import dev.waymark.render.text.TextStyle;

class ElementIndexTest {

    private static final Colour INK = new Colour(0);

    private final ElementIndex index = new ElementIndex(new Drawing("d", 300, 100, "", "t", "", "Arial", INK, List.of(
            group("j.late", "Pays", 200, 10, 50, 50), group("j.stage", "Stage", 0, 0, 150, 90),
            group("j.stage.step", "Looks\u00A0around", 10, 10, 40, 30), group("j.stage.step", "again", 80, 10, 40, 30),
            new Group("", "", "", "", List.of()))));

    private static Group group(String id, String words, double x, double y, double width, double height) {
        return new Group(id, "", "of " + id, "step", List.of(Box.filled(new Bounds(x, y, width, height), INK),
                TextLine.of(x + 1, y + 9, words, TextStyle.of(TextStyle.BODY.face(), 5), INK)));
    }

    @Test
    void theInnermostElementIsFoundAtAPoint() {
        assertEquals(Optional.of("j.stage.step"), index.at(20, 20).map(Element::id));
        assertEquals(Optional.of("j.stage"), index.at(70, 80).map(Element::id));
        assertEquals(Optional.empty(), index.at(180, 20).map(Element::id));
    }

    @Test
    void anElementShownTwiceHasBothPlaces() {
        assertEquals(Optional.of(new Bounds(10, 10, 110, 30)), index.place("j.stage.step"));
        assertEquals(Optional.empty(), index.place("j.unknown"));
    }

    @Test
    void wordsAreFoundInReadingOrderWhateverTheirCase() {
        assertEquals(List.of("j.stage.step"), index.find("looks AROUND").stream().map(Element::id).toList());
        assertEquals(List.of("j.stage", "j.stage.step", "j.stage.step", "j.late"),
                index.find("of j").stream().map(Element::id).toList());
        assertEquals(List.of(), index.find("  "));
        assertEquals(List.of(), index.find("nowhere"));
    }
}
