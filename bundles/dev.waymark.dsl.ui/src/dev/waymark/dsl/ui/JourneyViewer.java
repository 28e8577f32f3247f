/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.formatter.IContentFormatter;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.DefaultAnnotationHover;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration;

import dev.waymark.ui.editor.JourneyColours;
import dev.waymark.ui.editor.JourneyCompletion;
import dev.waymark.ui.editor.JourneyFixes;
import dev.waymark.ui.editor.JourneyHover;
import dev.waymark.ui.editor.JourneyTyping;

/** What the plain editor of journeys shows, does and proposes, in Xtext's editor. */
public class JourneyViewer extends XtextSourceViewerConfiguration {

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return new JourneyColours();
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.setDocumentPartitioning(getDocumentPartitioning(viewer));
        for (String part : getConfiguredContentTypes(viewer)) {
            assistant.addContentAssistProcessor(new JourneyCompletion(), part);
        }
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new JourneyFixes());
        assistant.setInformationControlCreator(getInformationControlCreator(viewer));
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String part) {
        return new JourneyHover();
    }

    @Override
    public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
        return new DefaultAnnotationHover();
    }

    /** None: the command that lays a text out asks the language for it, which keeps a broken text as it is. */
    @Override
    public IContentFormatter getContentFormatter(ISourceViewer viewer) {
        return null;
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String part) {
        return new IAutoEditStrategy[] {new JourneyTyping()};
    }
}
