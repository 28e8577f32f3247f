/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;

/** Does something with the element that is named at the caret; says so where there is none. */
abstract class MentionHandler extends EditorHandler {

    @Override
    final void run(ITextEditor editor, IDocument document, ITextSelection selection) {
        Optional<LiveText> text = LiveText.of(document);
        Optional<Mention> mention = text.flatMap(LiveText::latest).map(Reading::resource)
                .flatMap(resource -> Mention.at(resource, selection.getOffset()));
        if (mention.isEmpty()) {
            tell(editor, "There is no name at the caret.");
        } else {
            run(editor, text.get(), selection.getOffset(), mention.get());
        }
    }

    /** Does what the command is for, with the element that is named at an offset of the text. */
    abstract void run(ITextEditor editor, LiveText text, int offset, Mention mention);
}
