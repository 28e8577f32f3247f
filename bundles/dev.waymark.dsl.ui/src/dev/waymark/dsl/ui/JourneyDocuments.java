/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import com.google.inject.Inject;
import com.google.inject.Provider;
import org.eclipse.core.filebuffers.IDocumentFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.xtext.ui.editor.model.XtextDocument;

/** Makes the documents of journey files, for all editors, searches and refactorings that the platform has. */
@SuppressWarnings("deprecation") // the platform knows no other way to say which document a file has
public final class JourneyDocuments implements IDocumentFactory {

    @Inject
    private Provider<XtextDocument> documents;

    @Override
    public IDocument createDocument() {
        return documents.get();
    }
}
