/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import dev.waymark.model.edit.JourneyLabels;
import dev.waymark.ui.WaymarkUi;
import java.net.URL;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;

/** The icons of elements, kept while the workbench runs; for the UI thread. */
public final class Icons {

    private Icons() {
    }

    /** The icon of an element. */
    public static Image of(EObject element) {
        URL address = (URL) JourneyLabels.INSTANCE.getImage(element);
        ImageRegistry images = WaymarkUi.get().getImageRegistry();
        if (images.get(address.toString()) == null) {
            images.put(address.toString(), ImageDescriptor.createFromURL(address));
        }
        return images.get(address.toString());
    }
}
