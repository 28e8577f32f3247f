/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import com.google.inject.Inject;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.xtext.ui.editor.XtextEditor;

import dev.waymark.ui.editor.OutlineAdapters;

/** Xtext's editor for journey texts. It shares the document of a file, and its undoing, with all other editors. */
public class JourneyEditor extends XtextEditor {

    @Inject
    private JourneyTexts texts;

    @Override
    protected void setDocumentProvider(IDocumentProvider provider) {
        super.setDocumentProvider(texts);
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type == IContentOutlinePage.class ? new OutlineAdapters().getAdapter(this, type)
                : super.getAdapter(type);
    }
}
