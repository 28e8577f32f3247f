/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.ui.text.LiveText;

/** Asks for a new name for the element at the caret, and gives it in all journeys of the workspace. */
public final class RenameHandler extends MentionHandler {

    @Override
    void run(ITextEditor editor, LiveText text, int offset, Mention mention) {
        if (mayChange(editor)) {
            open(editor, new Rename(text, offset, mention.element().getName()));
        }
    }

    private static void open(ITextEditor editor, Rename rename) {
        try {
            new RefactoringWizardOpenOperation(new RenameWizard(rename)).run(editor.getSite().getShell(), "Rename");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
