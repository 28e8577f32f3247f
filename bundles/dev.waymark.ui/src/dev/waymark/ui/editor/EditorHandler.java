/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** A command on the text of the active editor. */
abstract class EditorHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        IEditorPart part = HandlerUtil.getActiveEditor(event);
        ITextEditor editor = part == null ? null : part.getAdapter(ITextEditor.class);
        if (editor != null) {
            tell(editor, null);
            run(editor, document(editor), (ITextSelection) editor.getSelectionProvider().getSelection());
        }
        return null;
    }

    /** Does what the command is for, in the UI thread. */
    abstract void run(ITextEditor editor, IDocument document, ITextSelection selection);

    static IDocument document(ITextEditor editor) {
        return editor.getDocumentProvider() == null ? null
                : editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    /** Whether the text may be changed; a read-only file may be made writable on the way. */
    static boolean mayChange(ITextEditor editor) {
        return editor instanceof ITextEditorExtension2 extension ? extension.validateEditorInputState()
                : editor.isEditable();
    }

    /** Says in the status line of an open editor why something was not done; null clears it. */
    static void tell(ITextEditor editor, String message) {
        if (document(editor) != null) {
            IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
            line.setErrorMessage(message);
            if (message != null) {
                display().beep();
            }
        }
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }
}
