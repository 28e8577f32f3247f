/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the language finds is marked on the diagrams while somebody writes and draws, and is repaired there. */
class FindingsTest {

    private static final String TEXT = """
            journey buy "Buying" {
                stage look "Looking" {
                    step compare "Compares" {
                        feels curious +1
                    }
                    step choose "Chooses" {
                        -> order 40 %
                    }
                    step order "Orders"
                }
            }
            """;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void aMarkComesAndGoesWithWhatIsWritten() throws CoreException {
        IFile file = user.file("shop.journey", TEXT);
        SWTBotEclipseEditor text = user.open(file);
        Diagram experience = Diagram.open(user, file, "experience");
        assertEquals("", experience.marked("curious"));
        StudioUser.replace(text, "curious +1", "curious +3");
        user.await("the mark", () -> experience.marked("curious").contains("3"));
        user.screenshot("live-mark");
        StudioUser.replace(text, "curious +3", "curious +2");
        user.await("no mark", () -> experience.marked("curious").isEmpty());
    }

    @Test
    void aMarkGoesAndComesWithWhatIsDrawn() throws CoreException {
        Diagram flowchart = Diagram.open(user, user.file("shop.journey", TEXT), "flowchart");
        user.await("the mark", () -> flowchart.marked("Orders").contains("The flow stops"));
        flowchart.use("End", "Orders");
        user.await("no mark", () -> flowchart.marked("Orders").isEmpty());
        flowchart.undo();
        user.await("the mark again", () -> flowchart.marked("Orders").contains("The flow stops"));
    }

    @Test
    void whatIsMarkedIsRepairedFromItsMenu() throws CoreException {
        IFile file = user.file("shop.journey", TEXT.replace("curious +1", "curious +3"));
        SWTBotEclipseEditor text = user.open(file);
        Diagram experience = Diagram.open(user, file, "experience");
        user.await("the mark", () -> experience.marked("curious").contains("3"));
        experience.click("curious");
        experience.menu("Write '+2'");
        assertEquals(TEXT.replace("curious +1", "curious +2"), text.getText());
        user.await("no mark", () -> experience.marked("curious").isEmpty());
        experience.undo();
        assertTrue(text.getText().contains("curious +3"), "one undo takes the repair back");
    }
}
