/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.Optional;
import java.util.function.Consumer;

import dev.waymark.maps.PersonaCard;
import dev.waymark.render.draw.Faces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.EmbeddedImage;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Round portraits of personas. */
final class Portraits {

    /** Pictures longer than that, as a ratio of their sides, are shown whole instead of filling the disc. */
    private static final double LONGEST = 2;
    /** How far a picture may stand out of the disc: there the texts begin. */
    private static final double REACH = 18;
    private static final double ROUND = 0.5523;

    private final Theme theme;
    private final PictureSource pictures;

    Portraits(Theme theme, PictureSource pictures) {
        this.theme = theme;
        this.pictures = pictures;
    }

    /** The picture of a persona, or the placeholder. */
    Piece portrait(PersonaCard persona, double radius) {
        Optional<EmbeddedImage> image = Optional.ofNullable(persona.picture()).flatMap(pictures::find);
        return new Piece(2 * radius, 2 * radius, (left, top, out) -> {
            if (image.isPresent()) {
                picture(image.get(), persona.name(), left + radius, top + radius, radius, out);
            } else {
                out.accept(Faces.portrait(left + radius, top + radius, radius, theme.colour(Role.PORTRAIT),
                        theme.colour(Role.PORTRAIT_FIGURE)));
            }
        });
    }

    /** A picture that fills a disc; what stands out is covered in the colour of the page. */
    private void picture(EmbeddedImage image, String name, double x, double y, double radius, Consumer<Shape> out) {
        double ratio = image.aspectRatio();
        double length = Math.max(ratio, 1 / ratio);
        double least = length > LONGEST ? radius / length : Math.min(radius, (radius + REACH) / length);
        double halfWidth = least * Math.max(1, ratio);
        double halfHeight = least * Math.max(1, 1 / ratio);
        Bounds bounds = new Bounds(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight);
        Bounds disc = new Bounds(x - radius, y - radius, 2 * radius, 2 * radius);
        out.accept(new Circle(x, y, radius, theme.colour(Role.PORTRAIT), Stroke.NONE));
        out.accept(new Picture(bounds, image, name));
        out.accept(PathShape.filled(frame(bounds.union(disc).inset(-1), x, y, radius), theme.colour(Role.PAGE)));
    }

    /** A rectangle with a round hole, whose outline runs the other way round. */
    private static Path frame(Bounds outside, double x, double y, double radius) {
        double k = ROUND * radius;
        return Path.polyline(outside.x(), outside.y(), outside.right(), outside.y(), outside.right(),
                outside.bottom(), outside.x(), outside.bottom()).close()
                .moveTo(x, y - radius).cubicTo(x - k, y - radius, x - radius, y - k, x - radius, y)
                .cubicTo(x - radius, y + k, x - k, y + radius, x, y + radius)
                .cubicTo(x + k, y + radius, x + radius, y + k, x + radius, y)
                .cubicTo(x + radius, y - k, x + k, y - radius, x, y - radius).close().build();
    }
}
