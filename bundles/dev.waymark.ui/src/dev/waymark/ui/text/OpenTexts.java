/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.filesystem.IFileStore;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.IDocument;

import dev.waymark.dsl.files.FileReader;
import dev.waymark.model.Uses;
import dev.waymark.ui.WaymarkUi;

/** The journey texts that are open, by their documents. Tells them when a file changes that they use. */
final class OpenTexts {

    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED | IResourceDelta.LOCAL_CHANGED;

    private static OpenTexts instance;

    private final Map<IDocument, LiveText> texts = new ConcurrentHashMap<>();
    private final Rescue rescue = Rescue.ofWorkspace();
    private Library library = new Library(this);

    private OpenTexts() {
        FileBuffers.getTextFileBufferManager().addFileBufferListener(new Buffers(this::open, this::close,
                buffer -> of(buffer).ifPresent(text -> rescue.keep(text.file(), text.text())),
                buffer -> of(buffer).ifPresent(text -> rescue.forget(text.file()))));
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
    }

    static synchronized OpenTexts get() {
        if (instance == null) {
            instance = new OpenTexts();
        }
        return instance;
    }

    Optional<LiveText> of(IDocument document) {
        LiveText known = document == null ? null : texts.get(document);
        return known != null || document == null ? Optional.ofNullable(known)
                : file(document).map(file -> texts.computeIfAbsent(document, key -> new LiveText(key, file, this)));
    }

    private static Optional<Path> file(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        IFileStore file = buffer == null ? null : buffer.getFileStore();
        if (file == null || !file.getName().endsWith(Uses.ENDING)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(file.toLocalFile(EFS.NONE, null)).map(File::toPath);
        } catch (CoreException e) {
            WaymarkUi.log("The place of " + file.getName() + " cannot be told.", e);
            return Optional.empty();
        }
    }

    /** The open text of a file, if there is one. */
    Optional<LiveText> at(URI uri) {
        return texts.values().stream().filter(text -> FileReader.uri(text.file()).equals(uri)).findFirst();
    }

    /** All texts that are open. */
    Collection<LiveText> all() {
        return texts.values();
    }

    /** The files that open texts use, as they are now. */
    synchronized Library library() {
        if (!library.isUpToDate()) {
            library = new Library(this);
        }
        return library;
    }

    /** A text is another one now, or gone. */
    void changed(LiveText text) {
        changed(FileReader.uri(text.file()), text);
    }

    private void changed(URI uri, LiveText except) {
        texts.values().stream().filter(text -> text != except && text.latest().map(Reading::uses)
                .map(uses -> uses.contains(uri)).orElse(true)).forEach(LiveText::changed);
    }

    private Optional<LiveText> of(IFileBuffer buffer) {
        return buffer instanceof ITextFileBuffer text ? Optional.ofNullable(texts.get(text.getDocument()))
                : Optional.empty();
    }

    private void open(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            of(text.getDocument()).ifPresent(this::changed);
            of(text.getDocument()).ifPresent(live -> new ProblemAnnotations(live, text.getAnnotationModel()));
        }
    }

    private void close(IFileBuffer buffer) {
        LiveText closed = buffer instanceof ITextFileBuffer text ? texts.remove(text.getDocument()) : null;
        if (closed != null) {
            changed(closed);
        }
    }

    private void changed(IResourceChangeEvent event) {
        try {
            event.getDelta().accept(delta -> {
                boolean other = delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & CONTENT) != 0;
                if (other && delta.getResource() instanceof IFile file && file.getName().endsWith(Uses.ENDING)
                        && file.getLocation() != null) {
                    changed(FileReader.uri(file.getLocation().toPath()), null);
                }
                return true;
            });
        } catch (CoreException e) {
            WaymarkUi.log("Changed files could not be looked through.", e);
        }
    }
}
