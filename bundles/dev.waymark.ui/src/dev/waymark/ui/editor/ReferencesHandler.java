/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.ui.search.ReferencesQuery;
import dev.waymark.ui.text.LiveText;

/** Lists where the element at the caret is defined and referred to, in all journeys of the workspace. */
public final class ReferencesHandler extends MentionHandler {

    @Override
    void run(ITextEditor editor, LiveText text, int offset, Mention mention) {
        NewSearchUI.runQueryInBackground(new ReferencesQuery(text, offset, mention.element()));
    }
}
