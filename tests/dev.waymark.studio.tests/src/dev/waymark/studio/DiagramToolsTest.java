/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one draws, types, drags and deletes on the diagrams is a small change of the text. */
class DiagramToolsTest {

    private static final String TEXT = """
            // The shop, as it is.
            touchpoint page "Product page"

            journey buy "Buying" {
                stage look "Looking" {
                    // the first one
                    step compare "Compares" {
                        pain fees "Hidden fees" severity 4
                    }
                    step choose "Chooses" {
                        feels curious +1
                    }
                }
                stage pay "Paying" {
                    step order "Orders"
                }
            }
            """;

    private static final int SLIGHT = 10;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    private IFile file;

    @BeforeEach
    void journey() throws CoreException {
        file = user.file("shop.journey", TEXT);
    }

    private Diagram open(String map) {
        return Diagram.open(user, file, map);
    }

    private String text() {
        return StudioUser.get(() -> {
            ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
                    LocationKind.IFILE);
            return buffer.getDocument().get();
        });
    }

    private void assertText(String expected) {
        assertEquals(expected, text());
    }

    private static String after(String line, String added) {
        return TEXT.replace(line, line + added);
    }

    @Test
    void thePaletteOfTheFlowchartMakesThePointsOfTheFlow() {
        Diagram flowchart = open("flowchart");
        String order = "        step order \"Orders\"\n";
        flowchart.use("Step", "Orders");
        assertText(after(order, "        step newStep \"New step\"\n"));
        flowchart.undo();
        flowchart.use("Decision", "Orders");
        assertText(after(order, "        decision newDecision \"New decision\"\n"));
        flowchart.undo();
        flowchart.use("Exit", "Orders");
        assertText(after(order, "        exit leaves \"Leaves\"\n"));
        flowchart.undo();
        flowchart.use("End", "Orders");
        assertText(after(order, "        end done \"Done\"\n"));
        flowchart.undo();
        assertText(TEXT);
    }

    @Test
    void thePaletteOfTheExperienceMapMakesWhatIsFeltAndThought() {
        Diagram experience = open("experience");
        String feels = "            feels curious +1\n";
        experience.use("Thought", "Chooses");
        assertText(after(feels, "            thinks \"What next?\"\n"));
        experience.undo();
        experience.use("Pain point", "Chooses");
        assertText(after(feels, "            pain \"New pain point\" severity 3\n"));
        experience.undo();
        experience.use("Opportunity", "Hidden fees");
        assertText(after("            pain fees \"Hidden fees\" severity 4\n",
                "            opportunity \"New opportunity\" solves fees\n"));
        experience.undo();
        experience.use("Touchpoint", "Chooses");
        assertText(TEXT.replace("\njourney", "touchpoint newTouchpoint \"New touchpoint\"\n\njourney")
                .replace("step choose \"Chooses\" {", "step choose \"Chooses\" at newTouchpoint {"));
        experience.undo();
        assertText(TEXT);
    }

    @Test
    void thePaletteOfTheBlueprintMakesTheActionsOfTheLanes() {
        Diagram blueprint = open("blueprint");
        String feels = "            feels curious +1\n";
        blueprint.use("Backstage action", "Chooses");
        assertText(after(feels, "            backstage \"New action\"\n"));
        blueprint.undo();
        blueprint.use("Moment of truth", "Chooses");
        assertText(after(feels, "            moment of truth\n"));
        blueprint.undo();
        assertText(TEXT);
    }

    @Test
    void aTextIsTypedAsInTheLanguage() {
        Diagram experience = open("experience");
        experience.type("curious", "annoyed -2");
        assertText(TEXT.replace("curious +1", "annoyed -2"));
        experience.type("Hidden fees", "Fees at the end severity 5");
        assertText(TEXT.replace("curious +1", "annoyed -2")
                .replace("\"Hidden fees\" severity 4", "\"Fees at the end\" severity 5"));
    }

    @Test
    void whatCannotBeIsRefusedAndChangesNothing() {
        Diagram experience = open("experience");
        experience.type("curious", "ecstatic +3");
        assertText(TEXT);
    }

    @Test
    void aStepThatIsDraggedOntoAnotherOneGoesBehindIt() {
        Diagram flowchart = open("flowchart");
        flowchart.dragOnto("Chooses", "Orders");
        String choose = "        step choose \"Chooses\" {\n            feels curious +1\n        }\n";
        String order = "        step order \"Orders\"\n";
        assertText(TEXT.replace(choose, "").replace(order, order + choose));
        flowchart.undo();
        assertText(TEXT);
    }

    @Test
    void whatIsDroppedOntoAStepBelongsToItAndStandsThere() {
        Diagram experience = open("experience");
        experience.enlarge();
        int step = experience.place("Chooses").x;
        String pain = "            pain fees \"Hidden fees\" severity 4\n";
        experience.dragOnto("Hidden fees", "Chooses");
        String feels = "            feels curious +1\n";
        String moved = TEXT.replace(pain, "").replace(feels, feels + pain);
        assertText(moved);
        assertEquals(step, experience.place("Hidden fees").x, SLIGHT);
        experience.undo();
        experience.dragOnto("Compares", "Chooses");
        String compare = "        // the first one\n        step compare \"Compares\" {\n" + pain + "        }\n";
        String choose = "        step choose \"Chooses\" {\n" + feels + "        }\n";
        assertText(TEXT.replace(compare, "").replace(choose, choose + compare));
        experience.undo();
        experience.enlarge();
        Diagram blueprint = open("blueprint");
        blueprint.enlarge();
        blueprint.dragOnto("Hidden fees", "Chooses");
        assertText(moved);
        blueprint.undo();
        assertText(TEXT);
        blueprint.enlarge();
    }

    @Test
    void lanesAndRowsStayWhereTheMapHasThem() {
        assertStays(open("experience"), "Doing");
        assertStays(open("blueprint"), "Customer actions");
    }

    private static void assertStays(Diagram diagram, String band) {
        Rectangle place = diagram.place(band);
        diagram.drag(band, 20, 30);
        assertEquals(place, diagram.place(band));
        assertFalse(diagram.part().isDirty());
    }

    @Test
    void aStepIsDeletedWithWhatBelongsToIt() {
        Diagram flowchart = open("flowchart");
        flowchart.delete("Chooses");
        assertText(TEXT.replace("        step choose \"Chooses\" {\n            feels curious +1\n        }\n", ""));
        flowchart.undo();
        assertText(TEXT);
    }

    @Test
    void theOtherToolsMakeStagesFeelingsEvidenceAndArrows() {
        Diagram flowchart = open("flowchart");
        flowchart.use("Stage", "Orders");
        String order = "        step order \"Orders\"\n    }\n";
        assertText(after(order, "\n    stage newStage \"New stage\"\n"));
        flowchart.undo();
        flowchart.lead("Arrow", "Orders", "Compares");
        assertText(TEXT.replace("step order \"Orders\"\n",
                "step order \"Orders\" {\n            -> compare\n        }\n"));
        flowchart.undo();
        Diagram experience = open("experience");
        experience.use("Feeling", "Chooses");
        assertText(after("            feels curious +1\n", "            feels unsure 0\n"));
        experience.undo();
        Diagram blueprint = open("blueprint");
        blueprint.use("Physical evidence", "Chooses");
        assertText(after("            feels curious +1\n", "            evidence \"New evidence\"\n"));
        blueprint.undo();
        assertText(TEXT);
    }

    @Test
    void anArrowIsLedElsewhere() {
        Diagram flowchart = open("flowchart");
        flowchart.enlarge();
        flowchart.leadElsewhere("Compares", "Chooses", "Orders");
        assertText(after("\"Hidden fees\" severity 4\n", "            -> order\n"));
        flowchart.undo();
        assertText(TEXT);
    }

    @Test
    void aStepIsCopiedIntoAnotherStage() {
        Diagram flowchart = open("flowchart");
        flowchart.copy("Chooses", "Orders");
        assertText(after("        step order \"Orders\"\n",
                "        step choose2 \"Chooses\" {\n            feels curious +1\n        }\n"));
        flowchart.undo();
        assertText(TEXT);
    }
}
