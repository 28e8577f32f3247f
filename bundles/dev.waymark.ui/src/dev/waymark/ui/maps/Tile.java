/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import org.eclipse.swt.graphics.Image;

/** A painted square that several layers may show. For the UI thread. */
final class Tile {

    private final Image image;
    private int layers = 1;

    Tile(Image image) {
        this.image = image;
    }

    Image image() {
        return image;
    }

    /** The tile, for one layer more. */
    Tile shared() {
        layers++;
        return this;
    }

    /** A layer shows it no more. */
    void release() {
        layers--;
        if (layers == 0) {
            image.dispose();
        }
    }
}
