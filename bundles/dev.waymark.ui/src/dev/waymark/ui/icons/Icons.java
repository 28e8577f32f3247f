/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.icons;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

import dev.waymark.model.edit.JourneyLabels;
import dev.waymark.ui.WaymarkUi;

/** The icons of the workbench and of the elements of journeys, in colours that fit the workbench's theme. */
public final class Icons {

    /** Beside the title of a wizard. */
    public static final String WIZARD = "wizard";

    private Icons() {
    }

    /** An icon by its file's name, without the ending. */
    public static ImageDescriptor of(String name) {
        return ResourceLocator.imageDescriptorFromBundle(WaymarkUi.ID, file(name + ".png"))
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** Where an icon lies in this bundle. */
    static String file(String name) {
        return (Darkness.now() ? "icons/dark/" : "icons/light/") + name;
    }

    /** The icon of an element, kept while the workbench runs; for the UI thread. */
    public static Image of(EObject element) {
        EClass type = element.eClass();
        URL address = (URL) (Darkness.now() ? JourneyLabels.iconOnDark(type) : JourneyLabels.icon(type));
        ImageRegistry images = WaymarkUi.get().getImageRegistry();
        if (images.get(address.toString()) == null) {
            images.put(address.toString(), ImageDescriptor.createFromURL(address));
        }
        return images.get(address.toString());
    }
}
