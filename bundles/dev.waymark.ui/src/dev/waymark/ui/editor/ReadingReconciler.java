/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;
import java.util.function.Consumer;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.ui.PlatformUI;

/** Brings something that a viewer shows up to date with each reading of its text. */
abstract class ReadingReconciler implements IReconciler, ITextInputListener {

    private final Consumer<Reading> reader = this::read;
    private ITextViewer viewer;
    private IDocument document;

    /** Takes in a reading, in a background thread. */
    abstract void read(Reading reading);

    /** The viewer that this is installed on. */
    ITextViewer viewer() {
        return viewer;
    }

    /** Does something in the UI thread if the viewer still shows the text that was read. */
    void show(Reading reading, Runnable work) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            boolean isShown = document != null && viewer.getTextWidget() != null
                    && Readings.current(document).filter(current -> current == reading).isPresent();
            if (isShown) {
                work.run();
            }
        });
    }

    @Override
    public void install(ITextViewer textViewer) {
        viewer = textViewer;
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
    }

    @Override
    public void uninstall() {
        viewer.removeTextInputListener(this);
        inputDocumentAboutToBeChanged(document, null);
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument old, IDocument next) {
        if (document != null) {
            LiveText.of(document).ifPresent(text -> text.removeListener(reader));
            document = null;
        }
    }

    @Override
    public void inputDocumentChanged(IDocument old, IDocument next) {
        document = next;
        if (document != null) {
            LiveText.of(document).ifPresent(text -> {
                text.addListener(reader);
                text.latest().ifPresent(reader);
            });
        }
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
