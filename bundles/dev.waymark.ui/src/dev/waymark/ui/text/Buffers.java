/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.util.function.Consumer;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Tells which texts are held in memory and which are no more; whatever else happens to them is of no interest here. */
final class Buffers implements IFileBufferListener {

    private final Consumer<IFileBuffer> opened;
    private final Consumer<IFileBuffer> closed;

    Buffers(Consumer<IFileBuffer> opened, Consumer<IFileBuffer> closed) {
        this.opened = opened;
        this.closed = closed;
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
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
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
