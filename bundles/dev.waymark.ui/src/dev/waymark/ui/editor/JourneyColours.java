/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.ui.PlatformUI;

import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;

/**
 * Colours a journey text by what its words mean. The colours stay while somebody writes, and what a reading finds
 * different is painted anew: nothing flickers.
 */
public final class JourneyColours extends ReadingFollower implements IPresentationReconciler, ITextListener,
        IDocumentListener {

    private final Repaint repaint = new Repaint();
    private final IPropertyChangeListener theme = change -> paintAll();

    /** Made by the platform, one for each editor. */
    public JourneyColours() {
        super("Colouring", 0);
    }

    @Override
    public void install(ITextViewer textViewer) {
        super.install(textViewer);
        textViewer.addTextListener(this);
        PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(theme);
    }

    @Override
    public void uninstall() {
        PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(theme);
        viewer().removeTextListener(this);
        super.uninstall();
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument old, IDocument next) {
        if (document() != null) {
            document().removeDocumentListener(this);
        }
        super.inputDocumentAboutToBeChanged(old, next);
    }

    @Override
    public void inputDocumentChanged(IDocument old, IDocument next) {
        repaint.forget();
        if (next != null) {
            next.addDocumentListener(this);
        }
        super.inputDocumentChanged(old, next);
        if (next != null && LiveText.of(next).flatMap(LiveText::latest).isEmpty()) {
            beginWithWords(next);
        }
    }

    /** A long text is not to stay black until it is read. */
    private void beginWithWords(IDocument unread) {
        String text = unread.get();
        Job.createSystem("Colouring words", monitor -> {
            List<Span> spans = Span.of(text);
            PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                if (isAlive() && document() == unread && repaint.shown().isEmpty() && unread.get().equals(text)) {
                    paint(repaint.to(spans, text.length()));
                }
            });
        }).schedule();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // the change itself is of interest
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        repaint.changed(event);
    }

    /** A part of the text that was folded away has no colours when it comes back. */
    @Override
    public void textChanged(TextEvent event) {
        if (event.getDocumentEvent() == null && event.getViewerRedrawState()) {
            paintAll();
        }
    }

    @Override
    void read(Reading reading) {
        List<Span> spans = Span.of(reading);
        show(reading, () -> paint(repaint.to(spans, document().getLength())));
    }

    private void paintAll() {
        if (isAlive()) {
            int length = document().getLength();
            List<Span> known = repaint.shown();
            boolean fits = known.isEmpty() || known.get(known.size() - 1).end() <= length;
            repaint.forget();
            if (fits && !known.isEmpty()) {
                paint(repaint.to(known, length));
            }
        }
    }

    private void paint(IRegion region) {
        if (region.getLength() > 0) {
            int end = region.getOffset() + region.getLength();
            TextPresentation presentation = new TextPresentation(region, 100);
            presentation.setDefaultStyleRange(new StyleRange(region.getOffset(), region.getLength(), null, null));
            repaint.shown().stream().filter(span -> span.offset() < end && span.end() > region.getOffset())
                    .map(Palette::style).forEach(presentation::addStyleRange);
            viewer().changeTextPresentation(presentation, false);
        }
    }

    @Override
    public IPresentationDamager getDamager(String contentType) {
        return null;
    }

    @Override
    public IPresentationRepairer getRepairer(String contentType) {
        return null;
    }
}
