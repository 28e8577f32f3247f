/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

/** The outlines of nodes, and where on them an edge may begin or end. */
enum Form {
    /** A filled disc at the lower end of the node, below the word. */
    DISC,
    /** A box with slightly rounded corners. */
    BOX,
    /** A rhombus. */
    DIAMOND,
    /** A box whose left and right side are drawn out to a point, for questions too long for a diamond. */
    HEXAGON,
    /** A box with round ends. */
    PILL;

    /** Radius of the disc in px. */
    static final double DISC_RADIUS = 9;
    /** How far the sides of a hexagon are drawn out, in px. */
    static final double POINT = 16;

    private static final double ROUNDEST = 24;
    private static final double CORNER = 8;
    private static final double SLANT = 0.18;

    /** Radius of the ends of a pill of a height, in px. */
    static double pillRadius(double height) {
        return Math.min(height / 2, ROUNDEST);
    }

    /** How far the outline lies inside the left and the right edge of the node, at {@code dy} from its centre. */
    double sideInset(double width, double height, double dy) {
        double off = Math.abs(dy);
        return switch (this) {
            case DISC -> width / 2 - DISC_RADIUS;
            case BOX -> 0;
            case DIAMOND -> off / height * width;
            case HEXAGON -> off / height * 2 * POINT;
            case PILL -> roundInset(off, height / 2, pillRadius(height));
        };
    }

    /** How far the outline lies inside the upper and the lower edge of the node, at {@code dx} from its centre. */
    double endInset(double width, double height, double dx) {
        double off = Math.abs(dx);
        return switch (this) {
            case DISC -> roundInset(off, DISC_RADIUS, DISC_RADIUS);
            case BOX -> 0;
            case DIAMOND -> off / width * height;
            case HEXAGON -> Math.max(0, off - width / 2 + POINT) / POINT * height / 2;
            case PILL -> roundInset(off, width / 2, pillRadius(height));
        };
    }

    /** The least distance in px from the upper edge at which an edge may meet the side. */
    double firstSlot(double height) {
        return switch (this) {
            case DISC -> height - DISC_RADIUS;
            case DIAMOND -> Math.max(CORNER, SLANT * height);
            default -> CORNER;
        };
    }

    /** The greatest distance in px from the upper edge at which an edge may meet the side. */
    double lastSlot(double height) {
        return this == DISC ? firstSlot(height) : height - firstSlot(height);
    }

    /** The least height in px at which edges fit on a side whose first and last are {@code room} px apart. */
    double leastHeight(double room) {
        return this == DIAMOND ? room / (1 - 2 * SLANT) : room + 2 * CORNER;
    }

    private static double roundInset(double off, double half, double radius) {
        double into = Math.max(0, Math.min(radius, off - (half - radius)));
        return radius - Math.sqrt(radius * radius - into * into);
    }
}
