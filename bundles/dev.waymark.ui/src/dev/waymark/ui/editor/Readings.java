/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.Optional;

import org.eclipse.jface.text.IDocument;

import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;

/** Readings for what the platform asks about a document. */
final class Readings {

    private Readings() {
    }

    /** The reading of the present text; waits for it, and is therefore not for the UI thread. */
    static Optional<Reading> upToDate(IDocument document) {
        Optional<LiveText> text = LiveText.of(document);
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(text.get().upToDate());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** The reading of the present text, if it is finished. */
    static Optional<Reading> current(IDocument document) {
        return LiveText.of(document).flatMap(LiveText::current);
    }
}
