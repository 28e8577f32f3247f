/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.waymark.render.draw.EmotionScale;

/** A face that is dragged up or down on the experience map says how the moment feels. */
class FacesTest {

    private static final String TEXT = """
            persona maya "Maya"
            persona ben "Ben"

            journey shop "Buying shoes" {
              persona maya, ben

              stage look "Looking" {
                step see   "Sees an ad" {
                  feels annoyed -1   // not again
                }
                step visit "Visits the shop" {
                  feels pleased +1
                }
                step buy "Buys them" {
                  feels calm 0
                }
              }
            }
            """;
    private static final String BETTER = TEXT.replace("annoyed -1", "annoyed +1");
    private static final String SEVERAL = TEXT.replace("feels calm", "maya feels calm");
    private static final int LEVEL = (int) EmotionScale.of(1).level();

    @RegisterExtension
    final StudioUser user = new StudioUser();

    private SWTBotEclipseEditor text;
    private Diagram experience;
    private Rectangle before;

    @BeforeEach
    void open() throws CoreException {
        open(TEXT);
    }

    private void open(String journey) throws CoreException {
        user.closeEditors();
        IFile file = user.file("shop" + journey.hashCode() + ".journey", journey);
        text = user.open(file);
        experience = Diagram.open(user, file, "experience");
        before = experience.place("annoyed");
    }

    @Test
    void aFaceThatIsDraggedUpFeelsBetterAndStandsWhereTheCurveIs() {
        user.screenshot("faces-before");
        experience.drag("annoyed", 25, -2 * LEVEL + 9);
        assertEquals(BETTER, text.getText());
        Rectangle after = experience.place("annoyed");
        assertEquals(experience.place("pleased").y, after.y, "at the height of the others");
        assertEquals(before.getCenter().x, after.getCenter().x, "in its column");
        user.screenshot("faces-after");
        experience.undo();
        assertEquals(TEXT, text.getText());
        assertEquals(before, experience.place("annoyed"));
        experience.redo();
        assertEquals(BETTER, text.getText());
        assertEquals(after, experience.place("annoyed"));
    }

    @Test
    void beyondTheScaleAFaceFeelsAsCanBe() {
        experience.drag("calm", 0, -4 * LEVEL);
        assertEquals(TEXT.replace("calm 0", "calm +2"), text.getText());
    }

    @Test
    void sidewaysThereIsNothingToSay() {
        experience.drag("annoyed", 150, LEVEL / 3);
        assertEquals(TEXT, text.getText());
        assertEquals(before, experience.place("annoyed"));
        assertFalse(experience.part().isDirty(), "nothing to save");
    }

    @Test
    void onAnotherStepTheSameIsFeltThere() {
        experience.enlarge();
        experience.dragOnto("calm", "Visits the shop");
        assertEquals(TEXT.replace("      feels calm 0\n", "")
                .replace("feels pleased +1\n", "feels pleased +1\n      feels calm 0\n"), text.getText());
        experience.enlarge();
    }

    @Test
    void whileTheTextHasAnErrorNoFaceMoves() {
        String broken = TEXT.replace("step visit", "stp visit");
        StudioUser.replace(text, "step visit", "stp visit");
        user.await("a word of it", () -> experience.word().contains("line "));
        experience.drag("annoyed", 0, -2 * LEVEL);
        assertEquals(broken, text.getText());
        assertEquals(before, experience.place("annoyed"));
        StudioUser.replace(text, "stp visit", "step visit");
        user.await("no word any more", () -> experience.word().isEmpty());
        experience.drag("annoyed", 0, -2 * LEVEL);
        assertEquals(BETTER, text.getText());
    }

    @Test
    void severalCurvesHaveAScaleOfTheirOwn() throws CoreException {
        open(SEVERAL);
        experience.drag("annoyed", 0, -2 * (int) EmotionScale.of(2).level());
        assertEquals(SEVERAL.replace("annoyed -1", "annoyed +1"), text.getText());
    }

    @Test
    void ofOnePersonaTheScaleIsThatOfHerCurve() throws CoreException {
        open(SEVERAL);
        experience.choose("Filters", "Only the chosen persona");
        experience.drag("annoyed", 0, -2 * LEVEL);
        assertEquals(SEVERAL.replace("annoyed -1", "annoyed +1"), text.getText());
    }
}
