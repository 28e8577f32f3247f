/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.waymark.render.scene.Path;

class MonotoneCurveTest {

    @Test
    void goesThroughItsPoints() {
        MonotoneCurve curve = new MonotoneCurve(new double[] {0, 10, 30}, new double[] {5, -2, 8});
        assertEquals(5, curve.at(0));
        assertEquals(-2, curve.at(10));
        assertEquals(8, curve.at(30));
    }

    @Test
    void neverPassesItsNeighboursAndTurnsOnlyAtPoints() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            double[] x = new double[12];
            double[] y = new double[12];
            for (int i = 1; i < 12; i++) {
                x[i] = x[i - 1] + 1 + random.nextInt(200);
            }
            for (int i = 0; i < 12; i++) {
                y[i] = random.nextInt(5) * 38;
            }
            assertMonotone(new MonotoneCurve(x, y), x, y);
        }
    }

    private static void assertMonotone(MonotoneCurve curve, double[] x, double[] y) {
        for (int i = 0; i + 1 < x.length; i++) {
            double direction = Math.signum(y[i + 1] - y[i]);
            double before = y[i];
            for (int step = 1; step <= 50; step++) {
                double now = curve.at(x[i] + (x[i + 1] - x[i]) * step / 50);
                assertTrue((now - before) * direction >= -1e-9, "turns after " + i);
                assertTrue(direction != 0 || Math.abs(now - y[i]) < 1e-9, "leaves the level after " + i);
                before = now;
            }
            assertEquals(y[i + 1], before, 1e-9);
        }
    }

    @Test
    void levelGroundStaysLevel() {
        assertEquals(4, new MonotoneCurve(new double[] {0, 10, 20, 30}, new double[] {9, 4, 4, 9}).at(15), 1e-9);
    }

    @Test
    void rangeTellsTheLeastAndTheGreatestValueBetween() {
        MonotoneCurve curve = new MonotoneCurve(new double[] {0, 10, 20}, new double[] {0, 100, 0});
        assertArrayEquals(new double[] {curve.at(5), 100}, curve.range(5, 12));
        assertArrayEquals(new double[] {0, curve.at(3)}, curve.range(-50, 3));
        assertNull(curve.range(21, 30));
    }

    @Test
    void onePointHasNoLine() {
        assertNull(new MonotoneCurve(new double[] {5}, new double[] {1}).range(0, 10));
    }

    @Test
    void outlineIsTheCurve() {
        MonotoneCurve curve = new MonotoneCurve(new double[] {0, 90}, new double[] {0, 30});
        Path.CubicTo stretch = (Path.CubicTo) curve.path(0, 1, 100).segments().get(1);
        assertEquals(new Path.Point(90, 130), stretch.to());
        double middle = (100 + 3 * stretch.control1().y() + 3 * stretch.control2().y() + 130) / 8;
        assertEquals(curve.at(45) + 100, middle, 1e-9);
    }
}
