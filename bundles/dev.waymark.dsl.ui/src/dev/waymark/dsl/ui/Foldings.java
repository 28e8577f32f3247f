/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.xtext.ui.editor.XtextEditor;
import org.eclipse.xtext.ui.editor.folding.IFoldingStructureProvider;

import dev.waymark.ui.editor.JourneyFolding;

/** The folding of journeys for Xtext's editor. */
final class Foldings implements IFoldingStructureProvider {

    private final JourneyFolding folding = new JourneyFolding();

    @Override
    public void install(XtextEditor editor, ProjectionViewer viewer) {
        viewer.doOperation(ProjectionViewer.TOGGLE);
        folding.install(viewer);
    }

    @Override
    public void uninstall() {
        folding.uninstall();
    }

    @Override
    public void initialize() {
        // follows the readings of the text by itself
    }
}
