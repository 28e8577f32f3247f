/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;

class KitTest {

    private static final Colour ON = new Colour(0xC2410C);
    private static final Colour OFF = new Colour(0xD9E2EC);

    @Test
    void iconsStayInTheirSquareAndDiffer() {
        List<Shape> icons = List.of(Icons.digital(100, 50, ON), Icons.physical(100, 50, ON),
                Icons.interpersonal(100, 50, ON));
        Bounds square = new Bounds(100, 50, Icons.SIZE, Icons.SIZE);
        icons.forEach(icon -> assertTrue(square.contains(icon.bounds().inset(-0.625), 0.01)));
        assertEquals(3, icons.stream().distinct().count());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-2, -1, -0.25, 0.25, 1, 2})
    void mouthFollowsTheScore(double score) {
        assertEquals(Math.signum(score), Math.signum(smile(score)));
        assertTrue(Math.abs(smile(score)) <= Math.abs(smile(2)) + 1e-9);
    }

    @Test
    void neutralFaceHasAStraightMouthAndBeyondTheScaleNothingChanges() {
        assertEquals(0, smile(0), 1e-9);
        assertEquals(smile(2), smile(9), 1e-9);
        assertNotEquals(smile(1), smile(1.5));
    }

    @Test
    void severityFillsAsManyBarsAsItSays() {
        for (int severity = 0; severity <= Marks.SEVERITIES; severity++) {
            Group marks = Marks.severity(10, 20, severity, ON, OFF);
            long filled = marks.children().stream().filter(bar -> ((Box) bar).fill().equals(ON)).count();
            assertEquals(severity, filled);
            assertEquals(new Bounds(10, 20, Marks.SEVERITY_WIDTH, Marks.SEVERITY_HEIGHT), marks.bounds());
        }
    }

    @Test
    void signsStayInTheirCircle() {
        Bounds square = new Bounds(92, 92, 16, 16);
        for (Shape sign : List.of(Marks.star(100, 100, 8, ON), Marks.heart(100, 100, 8, ON),
                Marks.painFlag(100, 100, 8, ON, OFF), Faces.portrait(100, 100, 8, ON, OFF))) {
            assertTrue(square.contains(sign.bounds(), 0.5), () -> sign.toString());
        }
    }

    @Test
    void arrowheadPointsWhereTheArrowGoes() {
        Bounds right = Arrows.head(100, 50, 3, 0, ON).bounds();
        assertEquals(100, right.right(), 1e-9);
        assertEquals(100 - Arrows.HEAD_LENGTH, right.x(), 1e-9);
        Bounds up = Arrows.head(100, 50, 0, -7, ON).bounds();
        assertEquals(50, up.y(), 1e-9);
        assertEquals(50 + Arrows.HEAD_LENGTH, up.bottom(), 1e-9);
    }

    @Test
    void chevronsInARowFitIntoEachOther() {
        PathShape first = (PathShape) Arrows.chevron(0, 0, 100, 40, true, ON);
        PathShape second = (PathShape) Arrows.chevron(100, 0, 200, 40, false, ON);
        assertEquals(100, first.bounds().right());
        assertEquals(100, second.bounds().x());
        assertEquals(5, first.path().points().size());
        assertEquals(100 + Arrows.CHEVRON_POINT, second.path().points().get(5).x());
    }

    @Test
    void wrappedTextIsPlacedLineByLine() {
        TextBlock block = TextBlock.of("Sees a friend's new shoes in an ad", TextStyle.BODY, 90);
        List<Shape> lines = Texts.place(block, 200, 100, Anchor.END, ON);
        assertEquals(3, lines.size());
        assertEquals(16, ((TextLine) lines.get(1)).baseline() - ((TextLine) lines.get(0)).baseline(), 1e-9);
        Bounds room = new Bounds(200 - block.width(), 100, block.width(), block.height());
        lines.forEach(line -> assertTrue(room.contains(line.bounds(), 1e-9)));
    }

    /** How far the middle of the mouth lies below its corners. */
    private static double smile(double score) {
        Group face = Faces.face(0, 0, Faces.RADIUS, score, ON, OFF);
        PathShape mouth = (PathShape) face.children().get(3);
        return mouth.path().points().get(1).y() - mouth.path().points().get(0).y();
    }
}
