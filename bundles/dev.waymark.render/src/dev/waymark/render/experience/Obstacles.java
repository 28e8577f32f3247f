/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.List;

import dev.waymark.render.scene.Bounds;

/** What a word or a mark in one column of the emotion band must keep clear of. */
final class Obstacles {

    private static final double CLEARANCE = 3;

    private final Nearby<MonotoneCurve> curves = new Nearby<>();
    private final Nearby<Bounds> boxes = new Nearby<>();

    Obstacles(List<MonotoneCurve> curves) {
        curves.stream().filter(curve -> !curve.isPoint())
                .forEach(curve -> this.curves.add(curve.start(), curve.end(), curve));
    }

    void add(Bounds box) {
        boxes.add(box.x(), box.right(), box);
    }

    /** Whether something is in the way of a box. */
    boolean block(Bounds box) {
        return blocker(box) != null;
    }

    /**
     * The nearest free place for a box.
     *
     * @param upwards whether to look for it upwards or downwards
     */
    Bounds freed(Bounds box, boolean upwards) {
        Bounds place = box;
        for (Bounds blocker = blocker(place); blocker != null; blocker = blocker(place)) {
            double y = upwards ? blocker.y() - CLEARANCE - place.height() : blocker.bottom() + CLEARANCE;
            place = new Bounds(place.x(), y, place.width(), place.height());
        }
        return place;
    }

    private Bounds blocker(Bounds place) {
        Bounds wide = place.inset(0.01 - CLEARANCE);
        for (Bounds box : boxes.between(wide.x(), wide.right())) {
            if (box.overlaps(wide)) {
                return box;
            }
        }
        for (MonotoneCurve curve : curves.between(wide.x(), wide.right())) {
            double[] range = curve.range(wide.x(), wide.right());
            if (range != null && range[0] < wide.bottom() && range[1] > wide.y()) {
                return Bounds.around(wide.x(), range[0], wide.right(), range[1]);
            }
        }
        return null;
    }
}
