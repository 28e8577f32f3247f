/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;

/** What the platform installs on viewers that follows the readings of their text. */
abstract class ReadingReconciler extends ReadingFollower implements IReconciler {

    /** A delay that lets colours and maps go first. */
    static final long LATER = 150;

    ReadingReconciler(String name, long delay) {
        super(name, delay);
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }
}
