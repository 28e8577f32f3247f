/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import dev.waymark.maps.Overlay;
import dev.waymark.maps.Trace;
import dev.waymark.render.draw.OverlayPaint;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** What a map that is laid over another state explains of it. */
final class OverlayLegend {

    private static final double HEIGHT = 13;
    private static final double WIDTH = 12;
    private static final double BAR_AT = 8;

    private final Overlay overlay;
    private final Theme theme;

    OverlayLegend(Overlay overlay, Theme theme) {
        this.overlay = overlay;
        this.theme = theme;
    }

    void explain(BiConsumer<Piece, String> legend) {
        if (overlay.traces().containsValue(Trace.ADDED)) {
            legend.accept(bar(Trace.ADDED), "new since " + overlay.title());
        }
        if (overlay.traces().containsValue(Trace.CHANGED) || overlay.traces().containsValue(Trace.MOVED)) {
            legend.accept(bar(Trace.CHANGED), "changed or moved");
        }
        if (overlay.traces().containsValue(Trace.REMOVED)) {
            legend.accept(struck(), "gone: only in " + overlay.title());
        }
    }

    private Piece bar(Trace trace) {
        return new Piece(WIDTH, HEIGHT, (left, top, out) -> out.accept(
                OverlayPaint.bar(new Bounds(left + BAR_AT, top, 0, HEIGHT), trace, theme)));
    }

    private Piece struck() {
        Piece text = Piece.text(TextBlock.of("text", TextStyle.SMALL, 100), theme.colour(Role.MUTED));
        return new Piece(text.width(), text.height(), (left, top, out) -> {
            List<Shape> shapes = new ArrayList<>();
            text.draw(left, top, shapes::add);
            OverlayPaint.struck(shapes, theme).forEach(out);
        });
    }
}
