/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.Path.Point;
import java.util.List;

/**
 * A stretch of a stream that sways from one height to another.
 *
 * @param from   the middle of the stream at the left
 * @param to     the middle of the stream at the right
 * @param turn   x where it is steepest
 * @param spread half of its thickness there, measured across
 */
record Bend(Point from, Point to, double turn, double spread) {

    /** The form of a stream of some thickness along its bends. */
    static Path ribbon(List<Bend> bends, double thickness) {
        double half = thickness / 2;
        Bend first = bends.get(0);
        Path.Builder path = Path.from(first.from.x(), first.from.y() - half);
        for (Bend bend : bends) {
            double x = bend.turn + bend.falling() * bend.spread;
            path.lineTo(bend.from.x(), bend.from.y() - half);
            path.cubicTo(x, bend.from.y() - half, x, bend.to.y() - half, bend.to.x(), bend.to.y() - half);
        }
        for (int i = bends.size() - 1; i >= 0; i--) {
            Bend bend = bends.get(i);
            double x = bend.turn - bend.falling() * bend.spread;
            path.lineTo(bend.to.x(), bend.to.y() + half);
            path.cubicTo(x, bend.to.y() + half, x, bend.from.y() + half, bend.from.x(), bend.from.y() + half);
        }
        return path.close().build();
    }

    /** The middle of a stream along its bends. */
    static Path line(List<Bend> bends) {
        Path.Builder path = Path.from(bends.get(0).from.x(), bends.get(0).from.y());
        for (Bend bend : bends) {
            path.lineTo(bend.from.x(), bend.from.y()).cubicTo(bend.turn, bend.from.y(), bend.turn, bend.to.y(),
                    bend.to.x(), bend.to.y());
        }
        return path.build();
    }

    /** 1 where it falls, -1 where it rises. */
    private double falling() {
        return Math.signum(to.y() - from.y());
    }
}
