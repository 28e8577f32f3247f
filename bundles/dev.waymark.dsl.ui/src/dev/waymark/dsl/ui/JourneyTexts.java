/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.google.inject.Inject;
import com.google.inject.Provider;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.IDocumentPartitioner;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.ui.editor.model.IResourceForEditorInputFactory;
import org.eclipse.xtext.ui.editor.model.XtextDocument;

/** Gives Xtext's editor the document that a file has in the whole workbench. */
public class JourneyTexts extends TextFileDocumentProvider {

    @Inject
    private IResourceForEditorInputFactory resources;
    @Inject
    private Provider<IDocumentPartitioner> partitioners;

    @Override
    protected FileInfo createFileInfo(Object element) throws CoreException {
        FileInfo info = super.createFileInfo(element);
        if (info != null && info.fTextFileBuffer.getDocument() instanceof XtextDocument document
                && element instanceof IEditorInput input) {
            read(document, input);
            part(document);
        }
        return info;
    }

    private void part(XtextDocument document) {
        if (document.getDocumentPartitioner() == null) {
            IDocumentPartitioner partitioner = partitioners.get();
            partitioner.connect(document);
            document.setDocumentPartitioner(partitioner);
        }
    }

    private void read(XtextDocument document, IEditorInput input) throws CoreException {
        try {
            XtextResource resource = (XtextResource) resources.createResource(input);
            resource.load(new ByteArrayInputStream(document.get().getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
            document.setInput(resource);
        } catch (IOException e) {
            throw new CoreException(Status.error(input.getName() + " cannot be read.", e));
        }
    }
}
