/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.search;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.build.JourneysIn;
import dev.waymark.ui.icons.Icons;

/** How files and their lines are called in a list of references. */
final class LineLabels extends LabelProvider {

    private static final String JOURNEY = "journey";

    @Override
    public String getText(Object element) {
        if (element instanceof Line line) {
            return line.number() + ": " + line.text();
        }
        Path path = Path.of(((URI) element).toFileString());
        return JourneysIn.workspace(path).stream().map(file -> file.getFullPath().makeRelative().toString())
                .findFirst().orElseGet(path::toString);
    }

    @Override
    public Image getImage(Object element) {
        if (element instanceof Line) {
            return null;
        }
        if (WaymarkUi.get().getImageRegistry().get(JOURNEY) == null) {
            WaymarkUi.get().getImageRegistry().put(JOURNEY, Icons.of(JOURNEY));
        }
        return WaymarkUi.get().getImageRegistry().get(JOURNEY);
    }
}
