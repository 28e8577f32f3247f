/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.texteditor.ITextEditor;

/** Asks for a new name for the element at the caret, and gives it in all journeys of the workspace. */
public final class RenameHandler extends EditorHandler {

    @Override
    void run(ITextEditor editor, IDocument document, ITextSelection selection) {
        Optional<LiveText> text = LiveText.of(document);
        Optional<Mention> mention = text.flatMap(LiveText::latest).map(Reading::resource)
                .flatMap(resource -> Mention.at(resource, selection.getOffset()));
        if (mention.isEmpty()) {
            tell(editor, "There is no name at the caret.");
        } else if (mayChange(editor)) {
            open(editor, new Rename(text.get(), selection.getOffset(), mention.get().element().getName()));
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
