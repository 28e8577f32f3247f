/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.List;

import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.Point;

/**
 * A stretch of a stream from the stops of a column to those of the next, which sways from one height to another.
 *
 * @param from   the middle of the stream at the left
 * @param to     the middle of the stream at the right
 * @param begins x up to which it runs straight
 * @param ends   x from which on it runs straight
 * @param turn   x where it is steepest
 * @param spread half of its thickness there, measured across
 */
record Bend(Point from, Point to, double begins, double ends, double turn, double spread) {

    /** The form of a stream of some thickness along its bends. */
    static Path ribbon(List<Bend> bends, double thickness) {
        double half = thickness / 2;
        Bend first = bends.get(0);
        Path.Builder path = Path.from(first.from.x(), first.from.y() - half);
        bends.forEach(bend -> bend.forth(path, -half, bend.turn + bend.falling() * bend.spread));
        for (int i = bends.size() - 1; i >= 0; i--) {
            bends.get(i).back(path, half);
        }
        return path.close().build();
    }

    /** The middle of a stream along its bends. */
    static Path line(List<Bend> bends) {
        Path.Builder path = Path.from(bends.get(0).from.x(), bends.get(0).from.y());
        bends.forEach(bend -> bend.forth(path, 0, bend.turn));
        return path.build();
    }

    private void forth(Path.Builder path, double shift, double x) {
        double high = from.y() + shift;
        double low = to.y() + shift;
        path.lineTo(from.x(), high).lineTo(begins, high).cubicTo(x, high, x, low, ends, low).lineTo(to.x(), low);
    }

    private void back(Path.Builder path, double shift) {
        double x = turn - falling() * spread;
        double high = from.y() + shift;
        double low = to.y() + shift;
        path.lineTo(to.x(), low).lineTo(ends, low).cubicTo(x, low, x, high, begins, high).lineTo(from.x(), high);
    }

    /** 1 where it falls, -1 where it rises. */
    private double falling() {
        return Math.signum(to.y() - from.y());
    }
}
