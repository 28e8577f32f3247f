/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.util.function.Consumer;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Tells which texts come into memory, are saved, and go; whatever else happens to them is of no interest here. */
final class Buffers implements IFileBufferListener {

    private final Consumer<IFileBuffer> opened;
    private final Consumer<IFileBuffer> closed;
    private final Consumer<IFileBuffer> aboutToBeSaved;
    private final Consumer<IFileBuffer> saved;

    Buffers(Consumer<IFileBuffer> opened, Consumer<IFileBuffer> closed, Consumer<IFileBuffer> aboutToBeSaved,
            Consumer<IFileBuffer> saved) {
        this.opened = opened;
        this.closed = closed;
        this.aboutToBeSaved = aboutToBeSaved;
        this.saved = saved;
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        opened.accept(buffer);
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        closed.accept(buffer);
    }

    @Override
    public void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
    }

    @Override
    public void bufferContentReplaced(IFileBuffer buffer) {
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        if (buffer.isDirty()) {
            aboutToBeSaved.accept(buffer);
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        if (!isDirty) {
            saved.accept(buffer);
        }
    }

    @Override
    public void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
    }

    @Override
    public void underlyingFileMoved(IFileBuffer buffer, IPath path) {
    }

    @Override
    public void underlyingFileDeleted(IFileBuffer buffer) {
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
    }
}
