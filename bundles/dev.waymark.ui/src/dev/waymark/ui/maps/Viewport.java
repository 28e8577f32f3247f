/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import dev.waymark.render.scene.Bounds;

/** Which part of a map is seen, and how large. Lengths of the window are points, those of the map are px. */
final class Viewport {

    static final double SMALLEST = 0.02;
    static final double LARGEST = 8;
    private static final double MARGIN = 16;

    /** How the map keeps to the window. */
    enum Fit { NONE, PAGE, WIDTH }

    /** Without extent while there is no map. */
    private double pageWidth;
    private double pageHeight;
    private double width = 1;
    private double height = 1;
    private double scale = 1;
    private double left;
    private double top;
    private Fit fit = Fit.WIDTH;

    double scale() {
        return scale;
    }

    Fit fit() {
        return fit;
    }

    /** Another map is seen; the same place of it, if it has one. */
    void page(double newWidth, double newHeight) {
        pageWidth = newWidth;
        pageHeight = newHeight;
        apply();
    }

    void window(double newWidth, double newHeight) {
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        apply();
    }

    void fit(Fit newFit) {
        fit = newFit;
        apply();
    }

    private void apply() {
        double wide = (width - 2 * MARGIN) / pageWidth;
        double high = (height - 2 * MARGIN) / pageHeight;
        if (fit != Fit.NONE && pageWidth > 0) {
            scale = bounded(fit == Fit.WIDTH ? wide : Math.min(wide, high));
        }
        clamp();
    }

    private static double bounded(double wanted) {
        return Math.max(SMALLEST, Math.min(LARGEST, wanted));
    }

    /** Changes the scale; what lies under a point of the window stays under it. */
    void scale(double newScale, double atX, double atY) {
        double x = mapX(atX);
        double y = mapY(atY);
        fit = Fit.NONE;
        scale = bounded(newScale);
        left = x * scale - atX;
        top = y * scale - atY;
        clamp();
    }

    /** Changes the scale about the middle of the window. */
    void scale(double newScale) {
        scale(newScale, width / 2, height / 2);
    }

    /** Moves the window over the map. */
    void move(double dx, double dy) {
        left += dx;
        top += dy;
        clamp();
    }

    /** Moves the window so that its left upper corner shows these points of the enlarged map. */
    void moveTo(double newLeft, double newTop) {
        left = newLeft;
        top = newTop;
        clamp();
    }

    /** Moves the window as little as needed to show a part of the map; not at all where it is seen already. */
    void reveal(Bounds part) {
        left = revealed(left, width, part.x() * scale, part.right() * scale);
        top = revealed(top, height, part.y() * scale, part.bottom() * scale);
        clamp();
    }

    private static double revealed(double from, double length, double start, double end) {
        if (start >= from && end <= from + length) {
            return from;
        }
        boolean fits = end - start <= length - 2 * MARGIN;
        return start < from || !fits ? start - MARGIN : end - length + MARGIN;
    }

    /** A map that is smaller than the window stands in its middle; a larger one fills it. */
    private void clamp() {
        left = clamped(left, width, pageWidth * scale);
        top = clamped(top, height, pageHeight * scale);
    }

    private static double clamped(double from, double window, double page) {
        double room = window - page;
        if (room >= 2 * MARGIN) {
            return -room / 2;
        }
        return Math.max(-MARGIN, Math.min(from, page + MARGIN - window));
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** The size of the enlarged map with its margin, in points. */
    double contentWidth() {
        return pageWidth * scale + 2 * MARGIN;
    }

    double contentHeight() {
        return pageHeight * scale + 2 * MARGIN;
    }

    double margin() {
        return MARGIN;
    }

    double mapX(double x) {
        return (x + left) / scale;
    }

    double mapY(double y) {
        return (y + top) / scale;
    }

    /** Where a part of the map is in the window. */
    Bounds inWindow(Bounds part) {
        return new Bounds(part.x() * scale - left, part.y() * scale - top, part.width() * scale,
                part.height() * scale);
    }

    /** The whole map in the window. */
    Bounds page() {
        return inWindow(new Bounds(0, 0, pageWidth, pageHeight));
    }
}
