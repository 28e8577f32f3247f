/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.png;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.imageio.ImageIO;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Picture;

/** Draws embedded pictures. What cannot be drawn into a PNG, an SVG or a damaged file, leaves a grey box. */
final class PicturePen {

    private static final Color PLACEHOLDER = new Color(0x9FB3C8);

    private PicturePen() {
    }

    static void draw(Graphics2D graphics, Picture picture) {
        BufferedImage image = decode(picture);
        Bounds box = picture.bounds();
        if (image == null) {
            graphics.setColor(PLACEHOLDER);
            graphics.fill(new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
            return;
        }
        double scale = Math.min(box.width() / image.getWidth(), box.height() / image.getHeight());
        AffineTransform place = AffineTransform.getTranslateInstance(
                box.centreX() - image.getWidth() * scale / 2, box.centreY() - image.getHeight() * scale / 2);
        place.scale(scale, scale);
        graphics.drawImage(image, place, null);
    }

    private static BufferedImage decode(Picture picture) {
        if (picture.image().mediaType().equals("image/svg+xml")) {
            return null;
        }
        ImageIO.setUseCache(false);
        try {
            return ImageIO.read(new ByteArrayInputStream(picture.image().bytes()));
        } catch (IOException e) {
            return null;
        }
    }
}
