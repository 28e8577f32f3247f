/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;
import org.eclipse.jface.text.link.ProposalPosition;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.texteditor.link.EditorLinkedModeUI;

import dev.waymark.dsl.ide.completion.Snippet;

/** Leads through the places of a template that are to be filled in. */
final class FillIn {

    private FillIn() {
    }

    /** Begins at the first place of a template that was inserted; the answer is what to select. */
    static Point begin(ITextViewer viewer, int start, Snippet snippet) throws BadLocationException {
        if (snippet.fields().isEmpty()) {
            return new Point(start + snippet.end(), 0);
        }
        LinkedModeModel model = new LinkedModeModel();
        int number = 0;
        for (Snippet.Field field : snippet.fields()) {
            LinkedPositionGroup group = new LinkedPositionGroup();
            group.addPosition(position(viewer.getDocument(), start, field, number++));
            model.addGroup(group);
        }
        model.forceInstall();
        EditorLinkedModeUI ui = new EditorLinkedModeUI(model, viewer);
        ui.setExitPosition(viewer, start + snippet.end(), 0, Integer.MAX_VALUE);
        ui.enter();
        IRegion first = ui.getSelectedRegion();
        return new Point(first.getOffset(), first.getLength());
    }

    private static LinkedPosition position(IDocument document, int start, Snippet.Field field, int number) {
        int offset = start + field.offset();
        return field.choices().isEmpty() ? new LinkedPosition(document, offset, field.length(), number)
                : new ProposalPosition(document, offset, field.length(), number, field.choices().stream()
                        .map(choice -> new CompletionProposal(choice, offset, field.length(), choice.length()))
                        .toArray(ICompletionProposal[]::new));
    }
}
