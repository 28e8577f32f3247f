/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.ui.text.LiveText;

/** Knows which editors show journeys. */
public final class Sources {

    private Sources() {
    }

    /** The journeys of an editor, if it shows any; a new object each time. */
    public static Optional<JourneySource> of(IEditorPart editor) {
        JourneySource own = Adapters.adapt(editor, JourneySource.class);
        return own != null ? Optional.of(own)
                : LiveText.of(editor).map(text -> new TextSource(Adapters.adapt(editor, ITextEditor.class), text));
    }
}
