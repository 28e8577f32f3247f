/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.outline;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Picture;

/**
 * The pixels of an embedded picture, fitted into its box.
 *
 * @param image the pixels
 * @param box where they go, in px of the drawing
 */
public record PlacedImage(BufferedImage image, Bounds box) {

    /** Fills the box of a picture without pixels that we can read, an SVG or a damaged file. */
    public static final Colour PLACEHOLDER = new Colour(0x9FB3C8);

    /** The pixels of a picture, if it has any that we can read. */
    public static Optional<PlacedImage> of(Picture picture) {
        return Optional.ofNullable(decode(picture)).map(image -> new PlacedImage(image, fit(image, picture.bounds())));
    }

    private static Bounds fit(BufferedImage image, Bounds room) {
        double scale = Math.min(room.width() / image.getWidth(), room.height() / image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        return new Bounds(room.centreX() - width / 2, room.centreY() - height / 2, width, height);
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

    /** From the pixels to the drawing. */
    public AffineTransform place() {
        AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
        place.scale(box.width() / image.getWidth(), box.height() / image.getHeight());
        return place;
    }
}
