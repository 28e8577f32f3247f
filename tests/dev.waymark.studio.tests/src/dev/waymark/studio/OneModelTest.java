/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A text and its diagrams are one model, whoever changes it. */
class OneModelTest {

    private static final String SMALL = """
            // what we know of buying shoes
            persona maya "Maya"

            journey shop "Buying shoes" {
              persona maya

              stage look "Looking" {
                step see   "Sees an ad"   // the first contact
                step visit "Visits the shop"
              }
              stage decide "Deciding" {
                step buy "Buys them"
              }
            }
            """;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    private IFile shop() throws CoreException {
        return user.file("shop.journey", SMALL);
    }

    private static String saved(IFile file) {
        try {
            return Files.readString(file.getLocation().toFile().toPath());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatIsWrittenIsDrawnBeforeItIsSaved() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        StudioUser.replace(text, "Visits the shop", "Looks at the shop window");
        user.await("the new title", () -> diagram.shows("Looks at the shop window"));
        assertTrue(diagram.part().isDirty(), "the diagram knows that there is something to save");
        assertEquals(SMALL, saved(file));
    }

    @Test
    void aToolThatComesRightAfterAWordKeepsBoth() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        IDocument document = StudioUser.document(text.getReference().getEditor(true));
        StudioUser.get(() -> {
            document.replace(document.get().indexOf("Visits the shop"), "Visits".length(), "Looks around in");
            diagram.rename("Reads an ad");
            return null;
        });
        user.await("what was written", () -> diagram.shows("Looks around in the shop"));
        assertTrue(diagram.shows("Reads an ad"));
        assertEquals(SMALL.replace("Visits", "Looks around in").replace("Sees an ad", "Reads an ad"), text.getText());
    }

    @Test
    void undoRightAfterAWordLosesNothing() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.type("Sees an ad", "Reads an advertisement in the paper");
        IDocument document = StudioUser.document(text.getReference().getEditor(true));
        StudioUser.get(() -> {
            document.replace(document.get().indexOf("Visits the shop"), "Visits".length(), "Looks around in");
            return null;
        });
        diagram.undo();
        user.await("what was written", () -> diagram.shows("Looks around in the shop"));
        assertTrue(text.getText().contains("Looks around in the shop"));
    }

    @Test
    void openingADiagramSavesNothing() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        StudioUser.replace(text, "Visits the shop", "Looks at the shop window");
        assertTrue(Diagram.open(user, file, "flowchart").shows("Looks at the shop window"));
        assertTrue(Diagram.open(user, file, "blueprint").shows("Looks at the shop window"));
        assertEquals(SMALL, saved(file));
        assertTrue(text.isDirty());
    }

    @Test
    void savingAfterAnUndoSaves() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.type("Sees an ad", "Reads an ad");
        diagram.delete("Visits the shop");
        user.await("one step less", () -> !text.getText().contains("Visits the shop"));
        diagram.undo();
        user.await("the step again", () -> text.getText().contains("Visits the shop"));
        diagram.save();
        user.await("nothing to save", () -> !text.isDirty() && !diagram.part().isDirty());
        assertEquals(SMALL.replace("Sees an ad", "Reads an ad"), saved(file));
    }

    @Test
    void whatIsDrawnIsWrittenWithCommentsKept() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.type("Visits the shop", "Tries shoes on");
        user.await("the text", () -> text.getText().equals(SMALL.replace("Visits the shop", "Tries shoes on")));
        diagram.save();
        assertEquals(text.getText(), saved(file));
        user.await("nothing to save", () -> !text.isDirty() && !diagram.part().isDirty());
    }

    @Test
    void savingTheTextSavesTheDiagramToo() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        StudioUser.replace(text, "Visits the shop", "Tries shoes on");
        user.await("the new title", () -> diagram.shows("Tries shoes on"));
        text.show();
        text.save();
        assertEquals(SMALL.replace("Visits the shop", "Tries shoes on"), saved(file));
        user.await("nothing to save", () -> !text.isDirty() && !diagram.part().isDirty());
    }

    @Test
    void aBrokenTextFreezesTheDiagramWithAWord() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        StudioUser.replace(text, "step visit", "stp visit");
        user.await("a word of it", () -> diagram.word().contains("line 9"));
        assertTrue(diagram.shows("Visits the shop"), "the journey as it was");
        diagram.type("Buys them", "Pays");
        assertTrue(diagram.shows("Buys them"), "no tool changes anything");
        assertTrue(text.getText().contains("stp visit") && text.getText().contains("Buys them"));
        StudioUser.replace(text, "stp visit", "step visit");
        StudioUser.replace(text, "Visits the shop", "Asks for a size");
        user.await("the mended text", () -> diagram.shows("Asks for a size"));
        user.await("no word any more", () -> diagram.word().isEmpty());
        diagram.type("Buys them", "Pays");
        user.await("the diagram writes again", () -> text.getText().contains("Pays"));
    }

    @Test
    void aChangeOutsideIsFollowed() throws Exception {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        String other = SMALL.replace("Visits the shop", "Calls the shop");
        file.setContents(new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)), true, false, null);
        user.await("the diagram", () -> diagram.shows("Calls the shop"));
        assertEquals(other, text.getText());
        user.await("nothing to save", () -> !text.isDirty() && !diagram.part().isDirty());
    }

    @Test
    void aChangeOutsideLosesNothingThatIsNotSaved() throws Exception {
        IFile file = shop();
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.type("Visits the shop", "Tries shoes on");
        String other = SMALL.replace("Buys them", "Leaves");
        Files.writeString(file.getLocation().toFile().toPath(), other);
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        user.await("a word of it", () -> diagram.word().contains("changed outside"));
        assertTrue(diagram.shows("Tries shoes on"), "what was drawn is still there");
        assertEquals(other, saved(file), "and what came from outside, too");
        user.screenshot("conflict");
        StudioUser.later("org.eclipse.ui.file.save", Map.of());
        user.bot.shell("File changed").activate();
        user.bot.button("Take the File").click();
        user.await("the other text", () -> diagram.shows("Leaves") && diagram.shows("Visits the shop"));
        user.await("no word any more", () -> diagram.word().isEmpty());
        assertEquals(other, saved(file));
    }

    @Test
    void whoClosesWithoutSavingFindsWhatWasSaved() throws CoreException {
        IFile file = shop();
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.type("Visits the shop", "Tries shoes on");
        user.closeEditors();
        assertEquals(SMALL, saved(file));
        assertTrue(Diagram.open(user, file, "flowchart").shows("Visits the shop"));
    }

    @Test
    void aRenamedOrMovedStepKeepsItsPlace() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.drag("Visits the shop", 30, 150);
        Rectangle moved = diagram.place("Visits the shop");
        StudioUser.replace(text, "step visit \"Visits the shop\"", "step enter \"Enters the shop\"");
        user.await("the new name", () -> diagram.shows("Enters the shop"));
        assertEquals(moved, diagram.place("Enters the shop"));
        StudioUser.replace(text, "    step see ", "    step walk \"Walks past\"\n    step see ");
        user.await("the step above", () -> diagram.shows("Walks past"));
        assertEquals(moved, diagram.place("Enters the shop"));
        diagram.save();
        user.closeEditors();
        assertEquals(moved, Diagram.open(user, file, "flowchart").place("Enters the shop"));
    }

    @Test
    void undoAndRedoOfADeletionBringBackTheVeryText() throws CoreException {
        String commented = SMALL.replace("    step visit", "    // how many come at all?\n    step   visit");
        IFile file = user.file("shop.journey", commented);
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.delete("Visits the shop");
        user.await("one step less", () -> !text.getText().contains("Visits the shop"));
        String without = text.getText();
        assertFalse(without.contains("how many"), "the comment belongs to the step");
        diagram.undo();
        assertEquals(commented, text.getText());
        diagram.redo();
        assertEquals(without, text.getText());
        diagram.undo();
        assertEquals(commented, text.getText());
        diagram.save();
        user.await("nothing to save", () -> !text.isDirty() && !diagram.part().isDirty());
        assertEquals(commented, saved(file));
    }

    @Test
    void theTextEditorUndoesWhatWasDrawn() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.delete("Visits the shop");
        user.await("one step less", () -> !text.getText().contains("Visits the shop"));
        text.show();
        user.command("org.eclipse.ui.edit.undo");
        assertEquals(SMALL, text.getText());
        user.await("the step on the diagram", () -> diagram.shows("Visits the shop"));
        diagram.undo();
        user.await("again one step less", () -> !text.getText().contains("Visits the shop"));
    }

    @Test
    void undoTakesBackWhatWasDrawnAndWhatWasWritten() throws CoreException {
        IFile file = shop();
        SWTBotEclipseEditor text = user.open(file);
        Diagram diagram = Diagram.open(user, file, "flowchart");
        diagram.type("Visits the shop", "Tries shoes on");
        user.await("the text", () -> text.getText().contains("Tries shoes on"));
        StudioUser.replace(text, "Buys them", "Pays");
        user.await("the diagram", () -> diagram.shows("Pays"));
        diagram.undo();
        user.await("the older title", () -> diagram.shows("Buys them") && text.getText().contains("Buys them"));
        diagram.undo();
        user.await("the first text", () -> text.getText().equals(SMALL));
        assertTrue(diagram.shows("Visits the shop"));
    }

    @Test
    void anXmiFileIsDrawnAndSavedTheSame() throws CoreException {
        IFile file = user.file("shop.xmi", user.xmi(SMALL));
        Diagram diagram = Diagram.open(user, file, "flowchart");
        assertTrue(diagram.shows("Visits the shop"));
        assertFalse(diagram.part().isDirty());
        diagram.type("Visits the shop", "Tries shoes on");
        assertTrue(diagram.shows("Tries shoes on"));
        diagram.save();
        assertTrue(saved(file).contains("Tries shoes on"));
        user.closeEditors();
        assertTrue(Diagram.open(user, file, "blueprint").shows("Tries shoes on"));
    }
}
