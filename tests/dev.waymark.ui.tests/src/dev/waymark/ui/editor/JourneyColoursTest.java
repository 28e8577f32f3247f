/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class JourneyColoursTest {

    @Test
    void aTextThatHasNotBeenReadIsColouredByItsWords() {
        SourceViewer viewer = Ui.get(() -> {
            SourceViewer made = new SourceViewer(new Shell(Ui.display()), null, SWT.NONE);
            new JourneyColours().install(made);
            made.setDocument(new Document("// nobody reads this\njourney trip \"Trip\" {}"));
            return made;
        });
        Ui.await("colours", () -> viewer.getTextWidget().getStyleRangeAtOffset(0) != null);
        assertEquals(SWT.ITALIC, Ui.get(() -> viewer.getTextWidget().getStyleRangeAtOffset(0).fontStyle));
        assertEquals(SWT.BOLD, Ui.get(() -> viewer.getTextWidget().getStyleRangeAtOffset(21).fontStyle));
        Ui.run(() -> viewer.getControl().getShell().dispose());
    }
}
