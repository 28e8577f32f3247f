/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;

/** Icons of one style: lines of 1.25 px in a square of {@value #SIZE} px whose upper left corner is given. */
public final class Icons {

    /** Width and height of an icon in px. */
    public static final double SIZE = 16;

    private static final double LINE = 1.25;

    private static final Path SCREEN = Path.from(2.5, 2.5).lineTo(13.5, 2.5).cubicTo(14.3, 2.5, 15, 3.2, 15, 4)
            .lineTo(15, 10).cubicTo(15, 10.8, 14.3, 11.5, 13.5, 11.5).lineTo(2.5, 11.5)
            .cubicTo(1.7, 11.5, 1, 10.8, 1, 10).lineTo(1, 4).cubicTo(1, 3.2, 1.7, 2.5, 2.5, 2.5).close()
            .moveTo(4.5, 14.25).lineTo(11.5, 14.25).build();
    private static final Path SHOP = Path.from(3, 2).lineTo(13, 2).lineTo(15, 6.5).lineTo(1, 6.5).close()
            .moveTo(2.5, 6.5).lineTo(2.5, 14).lineTo(13.5, 14).lineTo(13.5, 6.5)
            .moveTo(6.25, 14).lineTo(6.25, 9.75).lineTo(9.75, 9.75).lineTo(9.75, 14).build();
    private static final Path PERSON = Curves.circle(8, 4.75, 3)
            .moveTo(2.25, 14.5).cubicTo(2.25, 8.5, 13.75, 8.5, 13.75, 14.5).build();

    private Icons() {
    }

    /** A screen: a digital channel. */
    public static Shape digital(double x, double y, Colour colour) {
        return icon(SCREEN, x, y, colour);
    }

    /** A shop front: a physical channel. */
    public static Shape physical(double x, double y, Colour colour) {
        return icon(SHOP, x, y, colour);
    }

    /** A person: an interpersonal channel. */
    public static Shape interpersonal(double x, double y, Colour colour) {
        return icon(PERSON, x, y, colour);
    }

    private static Shape icon(Path path, double x, double y, Colour colour) {
        return PathShape.line(path.transformed(1, x, y), Stroke.of(colour, LINE).rounded());
    }
}
