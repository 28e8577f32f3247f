/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;

class SceneTest {

    private static final Colour INK = new Colour(0x1F2933);

    @Test
    void boundsThatOnlyTouchDoNotOverlap() {
        Bounds left = new Bounds(0, 0, 10, 10);
        assertFalse(left.overlaps(new Bounds(10, 0, 10, 10)));
        assertTrue(left.overlaps(new Bounds(9, 9, 10, 10)));
    }

    @Test
    void unionIsTheSmallestRectangleAroundBoth() {
        Bounds union = new Bounds(5, 5, 1, 1).union(new Bounds(10, 0, 10, 10));
        assertEquals(Bounds.around(5, 0, 20, 10), union);
        assertEquals(union, Bounds.EMPTY.union(union));
    }

    @Test
    void textReachesToBothSidesAsItsAnchorSays() {
        double width = TextMeasure.width("curious", TextStyle.BODY);
        assertEquals(100, line(Anchor.START).bounds().x(), 1e-9);
        assertEquals(100 - width / 2, line(Anchor.MIDDLE).bounds().x(), 1e-9);
        assertEquals(100, line(Anchor.END).bounds().right(), 1e-9);
        assertEquals(50 - 0.905 * 12, line(Anchor.END).bounds().y(), 1e-9);
    }

    @Test
    void pathIsMovedAndEnlarged() {
        Path path = Path.polygon(0, 0, 2, 0, 1, 3).transformed(2, 10, 20);
        assertEquals(Bounds.around(10, 20, 14, 26), path.bounds());
    }

    @Test
    void pathBeginsWithAMove() {
        List<Path.Segment> segments = List.of(new Path.LineTo(new Path.Point(1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Path(segments));
    }

    @Test
    void walkNamesTheNearestElement() {
        Group inner = Group.of(List.of(line(Anchor.START)));
        Group step = new Group("buy.step", "Step", "", "step", List.of(inner));
        Drawing drawing = drawing(List.of(step, line(Anchor.END)));
        List<SceneWalk.Placed<TextLine>> texts = SceneWalk.texts(drawing);
        assertEquals(List.of("buy.step", ""), texts.stream().map(SceneWalk.Placed::groupId).toList());
        assertEquals(line(Anchor.END).bounds(), texts.get(1).bounds());
        assertEquals(2, SceneWalk.all(drawing, Group.class).size());
    }

    @Test
    void groupReachesAroundItsChildren() {
        Group group = Group.of(List.of(new Circle(10, 10, 5, INK, Stroke.NONE),
                Box.filled(new Bounds(20, 20, 5, 5), INK)));
        assertEquals(Bounds.around(5, 5, 25, 25), group.bounds());
    }

    @Test
    void drawingHasASize() {
        assertThrows(IllegalArgumentException.class,
                () -> new Drawing("d", 0, 10, "", "t", "", "Arial", INK, List.of()));
    }

    @Test
    void coloursAreReadAndWritten() {
        assertEquals("#00A0FF", Colour.of("#00a0ff").hex());
        assertThrows(IllegalArgumentException.class, () -> Colour.of("red"));
        assertThrows(IllegalArgumentException.class, () -> Colour.of("#12345G"));
        assertEquals(21, new Colour(0).contrast(new Colour(0xFFFFFF)), 1e-9);
    }

    private static TextLine line(Anchor anchor) {
        return TextLine.of(100, 50, anchor, "curious", TextStyle.BODY, INK);
    }

    private static Drawing drawing(List<Shape> shapes) {
        return new Drawing("d", 200, 100, "", "t", "", "Arial", INK, shapes);
    }
}
