/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.Arrays;

import dev.waymark.render.scene.Path;

/**
 * A smooth curve through points from left to right that never passes the values of two neighbours between them:
 * piecewise cubic Hermite interpolation with the tangents of F. N. Fritsch and R. E. Carlson, "Monotone Piecewise Cubic
 * Interpolation", SIAM Journal on Numerical Analysis 17 (1980), limited by the harmonic mean of the slopes beside a
 * point (F. N. Fritsch and J. Butland, 1984).
 */
final class MonotoneCurve {

    private final double[] x;
    private final double[] y;
    private final double[] tangents;

    /** The curve through points; x rises strictly. */
    MonotoneCurve(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.tangents = new double[x.length];
        for (int i = 1; i < x.length - 1; i++) {
            tangents[i] = harmonicMean(i);
        }
        if (x.length > 1) {
            int last = x.length - 1;
            tangents[0] = endTangent(slope(0), tangents[1]);
            tangents[last] = endTangent(slope(last - 1), tangents[last - 1]);
        }
    }

    private double slope(int segment) {
        return (y[segment + 1] - y[segment]) / (x[segment + 1] - x[segment]);
    }

    /** The mean of the slopes beside a point, weighted by the widths; 0 at a peak, a valley or beside level ground. */
    private double harmonicMean(int i) {
        double before = slope(i - 1);
        double after = slope(i);
        if (before * after <= 0) {
            return 0;
        }
        double left = x[i] - x[i - 1];
        double right = x[i + 1] - x[i];
        return 3 * (left + right) / ((2 * right + left) / before + (right + 2 * left) / after);
    }

    /** A tangent at an end that makes the first stretch a parabola, kept within three times the slope. */
    private static double endTangent(double slope, double inner) {
        double tangent = (3 * slope - inner) / 2;
        return tangent * slope <= 0 ? 0 : Math.copySign(Math.min(Math.abs(tangent), 3 * Math.abs(slope)), slope);
    }

    /** Whether there are too few points for a line. */
    boolean isPoint() {
        return x.length < 2;
    }

    /** x of the first point. */
    double start() {
        return x[0];
    }

    /** x of the last point. */
    double end() {
        return x[x.length - 1];
    }

    /** y at an x between start and end. */
    double at(double position) {
        int found = Arrays.binarySearch(x, position);
        if (found >= 0) {
            return y[found];
        }
        int i = Math.max(0, Math.min(x.length - 2, -found - 2));
        double width = x[i + 1] - x[i];
        double t = (position - x[i]) / width;
        double s = 1 - t;
        return s * s * s * y[i] + 3 * s * s * t * (y[i] + width * tangents[i] / 3)
                + 3 * s * t * t * (y[i + 1] - width * tangents[i + 1] / 3) + t * t * t * y[i + 1];
    }

    /** The least and the greatest y between two positions, or null where the curve has no part between them. */
    double[] range(double from, double to) {
        if (isPoint()) {
            return null;
        }
        double left = Math.max(from, start());
        double right = Math.min(to, end());
        if (left > right) {
            return null;
        }
        double least = Math.min(at(left), at(right));
        double greatest = Math.max(at(left), at(right));
        int first = Arrays.binarySearch(x, left);
        for (int i = first < 0 ? -first - 1 : first; i < x.length && x[i] <= right; i++) {
            least = Math.min(least, y[i]);
            greatest = Math.max(greatest, y[i]);
        }
        return new double[] {least, greatest};
    }

    /** The outline from one point to another, by their index, moved down by {@code dy}. */
    Path path(int first, int last, double dy) {
        Path.Builder path = Path.from(x[first], y[first] + dy);
        for (int i = first; i < last; i++) {
            double third = (x[i + 1] - x[i]) / 3;
            path.cubicTo(x[i] + third, y[i] + dy + third * tangents[i],
                    x[i + 1] - third, y[i + 1] + dy - third * tangents[i + 1], x[i + 1], y[i + 1] + dy);
        }
        return path.build();
    }
}
