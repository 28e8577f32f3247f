/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.dsl.ide.edit.Replacement;

/** Turns the selected lines into comments, and back when they all are comments. */
public final class CommentHandler extends EditorHandler {

    private static final String MARK = "//";

    @Override
    void run(ITextEditor editor, IDocument document, ITextSelection selection) {
        if (mayChange(editor)) {
            try {
                Changes.apply(document, changes(document, selection.getStartLine(), selection.getEndLine()));
            } catch (BadLocationException e) {
                tell(editor, "The selected lines are there no more.");
            }
        }
    }

    private static List<Replacement> changes(IDocument document, int first, int last) throws BadLocationException {
        boolean allAreComments = true;
        int indent = Integer.MAX_VALUE;
        for (int line = first; line <= last; line++) {
            String text = text(document, line);
            allAreComments &= text.isBlank() || text.stripLeading().startsWith(MARK);
            indent = text.isBlank() ? indent : Math.min(indent, indent(text));
        }
        List<Replacement> changes = new ArrayList<>();
        for (int line = first; line <= last; line++) {
            String text = text(document, line);
            if (!text.isBlank()) {
                int start = document.getLineOffset(line);
                changes.add(allAreComments ? uncomment(text, start)
                        : new Replacement(start + indent, 0, MARK + " "));
            }
        }
        return changes;
    }

    private static Replacement uncomment(String text, int start) {
        int mark = indent(text);
        boolean hasBlank = text.startsWith(MARK + " ", mark);
        return new Replacement(start + mark, MARK.length() + (hasBlank ? 1 : 0), "");
    }

    private static int indent(String text) {
        return text.length() - text.stripLeading().length();
    }

    private static String text(IDocument document, int line) throws BadLocationException {
        return Lines.at(document, document.getLineOffset(line));
    }
}
