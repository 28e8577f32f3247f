/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.text.TextStyle;

/** For a surface that can only fill paths, every shape becomes areas of one colour. */
class PlainShapesTest {

    private static final Colour RED = Colour.of("#C00000");
    private static final Colour BLUE = Colour.of("#0000C0");
    private static final double SLIGHT = 0.6;

    private static List<PathShape> areas(Shape shape) {
        List<Shape> plain = PlainShapes.of(List.of(shape));
        plain.forEach(each -> assertTrue(each instanceof PathShape area && area.stroke().equals(Stroke.NONE)
                && area.fill() instanceof Colour, "No area of one colour: " + each));
        return plain.stream().map(PathShape.class::cast).toList();
    }

    @Test
    void lettersAreOutlinesWithinTheirLine() {
        TextLine line = TextLine.of(10, 20, "Found a pair?", TextStyle.BODY, RED);
        List<PathShape> letters = areas(line);
        assertEquals(1, letters.size());
        assertTrue(line.bounds().contains(letters.get(0).bounds(), 1), letters.get(0).bounds().toString());
    }

    @Test
    void aBlankLeavesNothing() {
        assertEquals(List.of(), areas(TextLine.of(0, 0, " ", TextStyle.BODY, RED)));
    }

    @Test
    void aBoxIsItsInsideAndItsBorder() {
        Bounds bounds = new Bounds(5, 5, 40, 20);
        List<PathShape> areas = areas(new Box(bounds, 4, BLUE, Stroke.of(RED, 2)));
        assertEquals(List.of(BLUE, RED), areas.stream().map(PathShape::fill).toList());
        assertTrue(bounds.inset(-1 - SLIGHT).contains(areas.get(1).bounds(), 0));
        assertTrue(areas.get(1).bounds().contains(bounds.inset(-1 + SLIGHT), 0));
    }

    @Test
    void dashesHaveTheirGaps() {
        PathShape dashed = PathShape.line(Path.polyline(0, 0, 100, 0).build(),
                Stroke.of(RED, 2).dashed(List.of(10.0, 10.0)));
        long pieces = areas(dashed).get(0).path().segments().stream().filter(Path.MoveTo.class::isInstance).count();
        assertEquals(5, pieces);
    }

    @Test
    void aGradientGoesFromColourToColour() {
        Paint gradient = LinearGradient.vertical(0, 100,
                List.of(new LinearGradient.Stop(0, RED), new LinearGradient.Stop(1, BLUE)));
        List<PathShape> pieces = areas(PathShape.line(Path.from(0, 0).cubicTo(40, 0, 60, 100, 100, 100).build(),
                Stroke.of(gradient, 3)));
        assertTrue(pieces.size() > 5, "too few pieces: " + pieces.size());
        assertEquals(RED.rgb() >> 16, ((Colour) pieces.get(0).fill()).rgb() >> 16, 20);
        assertEquals(BLUE.rgb() & 0xFF, ((Colour) pieces.get(pieces.size() - 1).fill()).rgb() & 0xFF, 20);
    }
}
