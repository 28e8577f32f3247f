/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEditor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A workbench that starts again shows what was open, as it was when {@link LeftWorkbenchTest} left it. */
@Tag("restarted")
class RestartedWorkbenchTest {

    @RegisterExtension
    final StudioUser user = StudioUser.returning();

    @Test
    void theDiagramHasItsPlacesAndIsLinkedToItsText() throws CoreException {
        List<? extends SWTBotEditor> editors = user.bot.editors();
        assertEquals(List.of(LeftWorkbenchTest.FILE, "Flowchart: Buying running shoes online"),
                editors.stream().map(SWTBotEditor::getTitle).toList());
        Diagram flowchart = Diagram.of(user, editors.get(1).getReference().getEditor(true));
        editors.get(0).show();
        SWTBotEclipseEditor text = editors.get(0).toTextEditor();
        user.screenshot("restarted");
        assertFalse(flowchart.part().isDirty());
        assertFalse(text.isDirty());
        assertEquals(LeftWorkbenchTest.place(text), flowchart.place(LeftWorkbenchTest.MOVED).toString());

        StudioUser.replace(text, LeftWorkbenchTest.MOVED, "Looks at three models");
        user.await("what is written", () -> flowchart.shows("Looks at three models"));
        flowchart.type("Looks at three models", "Tries three models");
        user.await("what is drawn", () -> text.getText().contains("Tries three models"));

        user.closeEditors();
        user.await("the closed session of the restored diagram", () -> !flowchart.session().isOpen());
    }
}
