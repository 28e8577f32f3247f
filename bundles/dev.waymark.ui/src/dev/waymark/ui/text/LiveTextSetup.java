/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import org.eclipse.core.filebuffers.IDocumentSetupParticipant;
import org.eclipse.jface.text.IDocument;

/** Sees to it that journey texts are live from the first one that is opened, whoever opens it. */
public final class LiveTextSetup implements IDocumentSetupParticipant {

    @Override
    public void setup(IDocument document) {
        OpenTexts.get();
    }
}
