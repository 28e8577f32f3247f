/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

import dev.waymark.render.outline.PlacedImage;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Picture;

/** Draws embedded pictures. */
final class PicturePen {

    private PicturePen() {
    }

    static void draw(Graphics2D graphics, Picture picture) {
        Optional<PlacedImage> placed = PlacedImage.of(picture);
        if (placed.isPresent()) {
            graphics.drawImage(placed.get().image(), placed.get().place(), null);
        } else {
            Bounds box = picture.bounds();
            graphics.setColor(new Color(PlacedImage.PLACEHOLDER.rgb()));
            graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
        }
    }
}
