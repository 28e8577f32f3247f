/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import dev.waymark.dsl.ide.edit.Replacement;

/** Changes of a journey text, for documents. */
public final class Changes {

    private Changes() {
    }

    /** The changes as the platform knows them. */
    public static TextEdit edit(List<Replacement> changes) {
        MultiTextEdit edit = new MultiTextEdit();
        changes.forEach(change -> edit.addChild(new ReplaceEdit(change.offset(), change.length(), change.text())));
        return edit;
    }

    /** Makes the changes, which are undone in one step. */
    public static void apply(IDocument document, List<Replacement> changes) {
        IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        try {
            if (undo != null) {
                undo.beginCompoundChange();
            }
            edit(changes).apply(document);
        } catch (BadLocationException e) {
            throw new IllegalStateException("Changes for another text", e);
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
