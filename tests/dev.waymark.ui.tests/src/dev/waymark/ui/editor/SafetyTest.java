/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.tests.support.GeneratedJourneys;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Keys;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

@ExtendWith(InWorkbench.class)
class SafetyTest {

    private static final String TEXT = "journey trip \"Trip\" {\n}\n";

    private static Path bytes(IFile file) {
        return file.getLocation().toPath();
    }

    private static ITextEditor second(ITextEditor editor) {
        return Ui.get(() -> {
            try {
                return (ITextEditor) Ui.page().openEditor(editor.getEditorInput(), editor.getSite().getId(), true,
                        IWorkbenchPage.MATCH_NONE);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }


    @Test
    void twoEditorsOfAFileShowTheSameText() throws IOException {
        IFile file = Workspace.file("trips/trip.journey", TEXT);
        ITextEditor first = Workspace.open(file);
        ITextEditor second = second(first);
        Keys.caret(first, 0);
        Keys.type(first, "// ours ");
        assertEquals("// ours " + TEXT, Ui.get(() -> Keys.viewer(second).getTextWidget().getText()));
        assertTrue(Ui.get(second::isDirty));
        Ui.run(() -> second.doSave(null));
        assertFalse(Ui.get(first::isDirty));
        assertEquals("// ours " + TEXT, Files.readString(bytes(file)));
    }

    @Test
    void aCleanEditorShowsWhatAnotherProgramWrites() throws IOException {
        IFile file = Workspace.file("trips/trip.journey", TEXT);
        ITextEditor editor = Workspace.open(file);
        Files.writeString(bytes(file), "journey other \"Other\" {}");
        Workspace.doing(() -> {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
            return null;
        });
        Ui.await("the new text", () -> Keys.viewer(editor).getDocument().get().contains("other"));
    }

    @Test
    void aReadOnlyFileIsNotChangedBehindItsBack() throws IOException {
        IFile file = Workspace.file("trips/trip.journey", TEXT);
        ResourceAttributes attributes = file.getResourceAttributes();
        attributes.setReadOnly(true);
        Workspace.doing(() -> {
            file.setResourceAttributes(attributes);
            return null;
        });
        ITextEditor editor = Workspace.open(file);
        Keys.caret(editor, 0);
        AtomicBoolean isTyped = new AtomicBoolean();
        Ui.start(() -> {
            Keys.type(editor, "x");
            isTyped.set(true);
        });
        Shell question = Ui.find("the question", () -> Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().contains("Read")).findFirst().orElse(null));
        Ui.run(question::close);
        Ui.await("the end of the key press", isTyped::get);
        assertEquals(TEXT, Workspace.document(editor).get());
        assertEquals(TEXT, Files.readString(bytes(file)));
        attributes.setReadOnly(false);
        Workspace.doing(() -> {
            file.setResourceAttributes(attributes);
            return null;
        });
    }

    @Test
    void theEditorOfADeletedProjectCloses() {
        IFile file = Workspace.file("trips/trip.journey", TEXT);
        ITextEditor editor = Workspace.open(file);
        Workspace.doing(() -> {
            file.getProject().delete(true, true, null);
            return null;
        });
        Ui.await("the editor to close", () -> !Ui.page().isPartVisible(editor)
                && Ui.page().getEditorReferences().length == 0);
    }

    @Test
    void aLongJourneyIsColouredWhileItIsWritten() {
        IFile file = Workspace.file("trips/long.journey", GeneratedJourneys.text(500, 1));
        ITextEditor editor = Workspace.open(file);
        IDocument document = Workspace.document(editor);
        Ui.await("the reading", () -> Readings.current(document).isPresent());
        Keys.caret(editor, 0);
        Keys.type(editor, "// comment\n");
        Ui.await("the colour of the comment", () -> Keys.viewer(editor).getTextWidget().getStyleRangeAtOffset(0)
                != null && Keys.viewer(editor).getTextWidget().getStyleRangeAtOffset(0).fontStyle == SWT.ITALIC);
    }

    @Test
    void bytesThatAreNoTextOpenToo() {
        IFile file = Workspace.file("trips/picture.journey", "\0\1\2" + "PNG".repeat(1_000));
        ITextEditor editor = Workspace.open(file);
        IDocument document = Workspace.document(editor);
        Ui.await("the reading", () -> Readings.current(document).isPresent());
        Ui.await("what is wrong", () -> !Problems.at(Keys.viewer(editor), 0).isEmpty());
        assertTrue(Problems.at(Keys.viewer(editor), 0).get(0).getText().length() > 10);
    }
}
