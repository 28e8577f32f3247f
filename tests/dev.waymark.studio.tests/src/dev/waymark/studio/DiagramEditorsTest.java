/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.GraphicsEnvironment;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.tests.support.Examples;

/** The editors of Sirius on a journey text: what they show when they open, and where. */
class DiagramEditorsTest {

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @ParameterizedTest
    @ValueSource(strings = {"blueprint", "flowchart", "experience"})
    void eachDiagramOpensArranged(String map) throws CoreException {
        Diagram diagram = Diagram.open(user, user.file("shoes.journey", Examples.text("running-shoes")), map);
        user.screenshot(map);
        List<Rectangle> steps = diagram.boxes("waymark\\.\\w+\\.(step|doing|action)");
        assertTrue(steps.size() >= 7, "all steps are there");
        for (Rectangle step : steps) {
            assertEquals(1, steps.stream().filter(step::intersects).count(), "no step covers another one");
        }
        assertTrue(diagram.shows("Compares three models"));
        assertFalse(diagram.part().isDirty(), "who only looks has nothing to save");
    }

    @Test
    void drawingAMapLeavesTheScreenToTheDiagrams() throws CoreException {
        user.open(user.file("shoes.journey", Examples.text("running-shoes")));
        user.settle();
        assertFalse(GraphicsEnvironment.isHeadless(), "Sirius opens no diagram without the clipboard of AWT");
    }

    @Test
    void theLabelOfAnArrowIsSeenWhole() throws CoreException {
        Diagram diagram = Diagram.open(user, user.file("song.journey", Examples.text("music-sharing")), "flowchart");
        assertTrue(diagram.shows("nobody"));
        assertEquals(List.of(), diagram.cutOff());
    }

    @Test
    void aNewStepStandsWhereTheMapHasIt() throws CoreException {
        IFile file = user.file("shoes.journey", Examples.text("running-shoes"));
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.use("Step", "Compares three models");
        user.await("the new step", () -> diagram.shows("New step"));
        Rectangle before = diagram.place("Compares three models");
        user.await("its place below", () -> diagram.place("New step").x == before.x
                && diagram.place("New step").y > before.bottom());
        user.settle();
        assertEquals(before.x, diagram.place("New step").x, "it stays there");
    }

    @Test
    void whatWasMovedByHandStaysWhenTheDiagramOpensAgain() throws CoreException {
        IFile file = user.file("shoes.journey", Examples.text("running-shoes"));
        Diagram diagram = Diagram.open(user, file, "flowchart");
        Rectangle before = diagram.place("Compares three models");
        diagram.drag("Compares three models", 40, 130);
        Rectangle moved = diagram.place("Compares three models");
        assertTrue(moved.y > before.y + 80, "it went along");
        diagram.save();
        user.closeEditors();
        Diagram again = Diagram.open(user, file, "flowchart");
        assertEquals(moved, again.place("Compares three models"));
        assertFalse(again.part().isDirty());
    }

    @Test
    void openingIsNoStepThatUndoTakesBack() throws CoreException {
        Diagram diagram = Diagram.open(user, user.file("shoes.journey", Examples.text("running-shoes")), "flowchart");
        diagram.undo();
        assertTrue(diagram.shows("Compares three models"));
        assertFalse(diagram.part().isDirty());
    }
}
