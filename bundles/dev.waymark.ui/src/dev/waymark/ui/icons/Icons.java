/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.icons;

import dev.waymark.ui.WaymarkUi;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The icons of the workbench. Their colours are readable on light and on dark ground. */
public final class Icons {

    /** Beside the title of a wizard. */
    public static final String WIZARD = "wizard";

    private Icons() {
    }

    /** An icon by its file's name, without the ending. */
    public static ImageDescriptor of(String name) {
        return ResourceLocator.imageDescriptorFromBundle(WaymarkUi.ID, "icons/png/" + name + ".png")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
