/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.PlatformUI;

import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;
import dev.waymark.ui.text.Unhurried;

/** Brings something that a viewer shows up to date with each reading of its text, beside the thread that reads. */
abstract class ReadingFollower implements ITextInputListener {

    private final Consumer<Reading> reader;
    private ITextViewer viewer;
    private IDocument document;

    /** Follows with a delay in milliseconds, for what is more urgent goes first. */
    ReadingFollower(String name, long delay) {
        reader = new Unhurried(name, delay, this::read);
    }

    /** Takes in a reading, in a background thread. */
    abstract void read(Reading reading);

    /** The viewer that this is installed on. */
    ITextViewer viewer() {
        return viewer;
    }

    /** The text that the viewer shows, or null. */
    IDocument document() {
        return document;
    }

    /** Does something in the UI thread if the viewer still shows the text that was read. */
    void show(Reading reading, Runnable work) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (isAlive() && Readings.current(document).filter(current -> current == reading).isPresent()) {
                work.run();
            }
        });
    }

    /** Whether there is a text to be seen. */
    boolean isAlive() {
        return document != null && viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed();
    }

    /** Begins to follow the text of a viewer; the platform calls it. */
    public void install(ITextViewer textViewer) {
        viewer = textViewer;
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
    }

    /** Ends it. */
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
}
