/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.ui.WaymarkUi;

/**
 * The journey text of one document, read anew in the background whenever it changes, or a file that it uses. While it
 * is being read, further changes wait; then the newest text is read.
 */
public final class LiveText {

    private static final long PATIENCE = 1_000;

    private final IDocument document;
    private final Path file;
    private final OpenTexts open;
    private final Set<Consumer<Reading>> listeners = new CopyOnWriteArraySet<>();
    private final AtomicLong version = new AtomicLong();
    private final Job job;
    /** Taken by whoever changes the document, for no other thread may ask it meanwhile. */
    private volatile String text;
    private volatile Reading latest;

    LiveText(IDocument document, Path file, OpenTexts open) {
        this.document = document;
        this.file = file;
        this.open = open;
        this.job = Job.createSystem("Reading " + file.getFileName(), this::read);
        job.setPriority(Job.SHORT);
        text = document.get();
        document.addDocumentListener(new IDocumentListener() {
            @Override
            public void documentAboutToBeChanged(DocumentEvent event) {
                // only what comes of it is of interest
            }

            @Override
            public void documentChanged(DocumentEvent event) {
                text = document.get();
                changed();
                open.changed(LiveText.this);
            }
        });
        job.schedule();
    }

    /** The live text of a document; empty when the document belongs to no journey file. */
    public static Optional<LiveText> of(IDocument document) {
        return OpenTexts.get().of(document);
    }

    /** The live text of the document that a text editor shows. */
    public static Optional<LiveText> of(IEditorPart editor) {
        ITextEditor textEditor = editor == null ? null : editor.getAdapter(ITextEditor.class);
        return Optional.ofNullable(textEditor).map(ITextEditor::getDocumentProvider)
                .map(provider -> provider.getDocument(textEditor.getEditorInput())).flatMap(LiveText::of);
    }

    /** The document. */
    public IDocument document() {
        return document;
    }

    /** The file that the document belongs to. */
    public Path file() {
        return file;
    }

    /** The last finished reading, perhaps of an older text; never waits. */
    public Optional<Reading> latest() {
        return Optional.ofNullable(latest);
    }

    /** The reading of the present text, if it is finished; never waits. */
    public Optional<Reading> current() {
        return latest().filter(reading -> reading.version() == version.get());
    }

    /** The reading of the present text; waits for it, and is therefore not for the UI thread. */
    public Reading upToDate() throws InterruptedException {
        long wanted = version.get();
        synchronized (this) {
            while (latest == null || latest.version() < wanted) {
                job.schedule();
                wait(PATIENCE);
            }
            return latest;
        }
    }

    /** Calls somebody after each reading, in a background thread; a long work is to be done in a thread of its own. */
    public void addListener(Consumer<Reading> listener) {
        listeners.add(listener);
    }

    /** Ends what {@link #addListener} began. */
    public void removeListener(Consumer<Reading> listener) {
        listeners.remove(listener);
    }

    /** The present text. */
    String text() {
        return text;
    }

    long version() {
        return version.get();
    }

    /** The text or a file that it uses is another one now. */
    void changed() {
        version.incrementAndGet();
        job.schedule();
    }

    private void read(IProgressMonitor monitor) {
        long asked = version.get();
        Library library = open.library();
        Reading reading = Reading.of(text(), file, library, asked);
        synchronized (this) {
            latest = reading;
            notifyAll();
        }
        listeners.forEach(listener -> tell(listener, reading));
        if (!library.isUpToDate()) {
            changed();
        }
    }

    private static void tell(Consumer<Reading> listener, Reading reading) {
        try {
            listener.accept(reading);
        } catch (RuntimeException e) {
            WaymarkUi.log("Something could not take in what was read.", e);
        }
    }
}
