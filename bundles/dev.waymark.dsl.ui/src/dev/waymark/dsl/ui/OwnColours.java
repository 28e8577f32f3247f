/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.XtextSourceViewer;
import org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightingHelper;

/** Nothing is coloured on top of the colours that both editors share. */
final class OwnColours implements IHighlightingHelper {

    @Override
    public void install(XtextEditor editor, XtextSourceViewer viewer) {
        // the viewer has its colours
    }

    @Override
    public void uninstall() {
        // nothing was installed
    }
}
