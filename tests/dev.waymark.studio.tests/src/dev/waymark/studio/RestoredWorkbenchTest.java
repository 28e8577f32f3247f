/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.waymark.tests.support.Examples;

/** A workbench that starts again opens the diagrams that were open, from what it has written down of them. */
class RestoredWorkbenchTest {

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void aDiagramThatWasOpenIsLinkedToItsTextAgain() throws Exception {
        IFile file = user.file("shoes.journey", Examples.text("running-shoes"));
        Diagram before = Diagram.open(user, file, "flowchart");
        before.drag("Compares three models", 40, 130);
        before.save();
        Rectangle moved = before.place("Compares three models");
        XMLMemento written = XMLMemento.createWriteRoot("editor");
        IEditorInput input = before.part().getEditorInput();
        IPersistableElement kept = input.getPersistable();
        String editor = before.part().getSite().getId();
        StudioUser.get(() -> {
            kept.saveState(written);
            return null;
        });
        user.closeEditors();
        user.await("the closed session", () -> !before.session().isOpen());
        Diagram restored = Diagram.of(user, StudioUser.get(() -> restore(kept.getFactoryId(), written, editor)));
        assertEquals(moved, restored.place("Compares three models"));
        assertFalse(restored.part().isDirty());
        SWTBotEclipseEditor text = user.open(file);
        StudioUser.replace(text, "Compares three models", "Looks at three models");
        user.await("what is written", () -> restored.shows("Looks at three models"));
        restored.type("Looks at three models", "Tries three models");
        assertTrue(text.getText().contains("Tries three models"));
        user.closeEditors();
        user.await("the closed session of the restored diagram", () -> !restored.session().isOpen());
    }

    private static IEditorPart restore(String factory, XMLMemento written, String editor) throws Exception {
        IElementFactory maker = PlatformUI.getWorkbench().getElementFactory(factory);
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().openEditor(
                (IEditorInput) maker.createElement(written), editor);
    }
}
