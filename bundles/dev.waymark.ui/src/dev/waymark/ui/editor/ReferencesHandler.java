/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.ui.search.ReferencesQuery;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** Lists where the element at the caret is defined and referred to, in all journeys of the workspace. */
public final class ReferencesHandler extends EditorHandler {

    @Override
    void run(ITextEditor editor, IDocument document, ITextSelection selection) {
        Optional<LiveText> text = LiveText.of(document);
        Optional<Mention> mention = text.flatMap(LiveText::latest).map(Reading::resource)
                .flatMap(resource -> Mention.at(resource, selection.getOffset()));
        if (mention.isEmpty()) {
            tell(editor, "There is no name at the caret.");
        } else {
            NewSearchUI.runQueryInBackground(new ReferencesQuery(text.get(), selection.getOffset(),
                    mention.get().element()));
        }
    }
}
