/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.ui.ide.ResourceUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.waymark.tests.support.Examples;

/**
 * Somebody ends the workbench with a text and a diagram open; {@link RestartedWorkbenchTest} starts it again, in a
 * process of its own. The build runs both one after the other.
 */
@Tag("left")
class LeftWorkbenchTest {

    /** The journey that stays open. */
    static final String FILE = "shoes.journey";
    /** A step of it that is moved by hand, on the flowchart. */
    static final String MOVED = "Compares three models";
    private static final QualifiedName PLACE = new QualifiedName("dev.waymark.studio.tests", "place");

    @RegisterExtension
    final StudioUser user = StudioUser.leaving();

    @Test
    void aTextAndADiagramAreOpenAndSaved() throws CoreException {
        IFile file = user.file(FILE, Examples.text("running-shoes"));
        SWTBotEclipseEditor text = user.open(file);
        Diagram flowchart = Diagram.open(user, file, "flowchart");
        flowchart.drag(MOVED, 40, 130);
        flowchart.save();
        file.setPersistentProperty(PLACE, flowchart.place(MOVED).toString());
        assertFalse(text.isDirty());
        assertFalse(flowchart.part().isDirty());
    }

    /** Where the step was left, as the workspace remembers it. */
    static String place(SWTBotEclipseEditor text) throws CoreException {
        return ResourceUtil.getFile(text.getReference().getEditorInput()).getPersistentProperty(PLACE);
    }
}
