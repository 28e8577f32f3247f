/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;

import dev.waymark.render.scene.Bounds;

/** A map at one scale, as far as it is painted: squares of pixels. For the UI thread. */
final class TileLayer {

    /** The side of a square, in pixels. */
    static final int SIDE = 512;

    private static final int MOST = 120;

    private final DrawnMap map;
    private final double scale;
    private final Map<Square, Tile> tiles = new LinkedHashMap<>(16, 0.75f, true);

    /** A square by its place from the left upper corner. */
    record Square(int column, int row) {
    }

    /** A map whose pixels are so many to each px of the drawing. */
    TileLayer(DrawnMap map, double scale) {
        this.map = map;
        this.scale = scale;
    }

    DrawnMap map() {
        return map;
    }

    double scale() {
        return scale;
    }

    boolean is(DrawnMap otherMap, double otherScale) {
        return map == otherMap && scale == otherScale;
    }

    boolean has(Square square) {
        return tiles.containsKey(square);
    }

    /** The squares that a part of the drawing touches. */
    List<Square> squares(Bounds part) {
        List<Square> squares = new ArrayList<>();
        int lastColumn = last(part.right(), map.drawing().width());
        int lastRow = last(part.bottom(), map.drawing().height());
        for (int row = first(part.y()); row <= lastRow; row++) {
            for (int column = first(part.x()); column <= lastColumn; column++) {
                squares.add(new Square(column, row));
            }
        }
        return squares;
    }

    private int first(double start) {
        return (int) Math.max(0, Math.floor(start * scale / SIDE));
    }

    private int last(double end, double whole) {
        return (int) Math.floor((Math.ceil(Math.min(end, whole) * scale) - 1) / SIDE);
    }

    int width(Square square) {
        return (int) Math.min(SIDE, Math.ceil(map.drawing().width() * scale) - square.column() * SIDE);
    }

    int height(Square square) {
        return (int) Math.min(SIDE, Math.ceil(map.drawing().height() * scale) - square.row() * SIDE);
    }

    void put(Square square, Image image) {
        put(square, new Tile(image));
    }

    private void put(Square square, Tile tile) {
        tiles.put(square, tile);
        Iterator<Tile> oldest = tiles.values().iterator();
        if (tiles.size() > MOST) {
            oldest.next().release();
            oldest.remove();
        }
    }

    /** Takes over the squares of a part of the drawing that look as they did in an older map: most do, mostly. */
    void inherit(TileLayer older, Bounds part) {
        if (older.scale == scale && older.map.drawing().background().equals(map.drawing().background())) {
            squares(part).stream().filter(square -> !has(square) && older.has(square) && isLike(older, square))
                    .forEach(square -> put(square, older.tiles.get(square).shared()));
        }
    }

    private boolean isLike(TileLayer older, Square square) {
        return width(square) == older.width(square) && height(square) == older.height(square)
                && map.painter().shapes(place(square)).equals(older.map.painter().shapes(place(square)));
    }

    private Bounds place(Square square) {
        return new Bounds(square.column() * SIDE / scale, square.row() * SIDE / scale, width(square) / scale,
                height(square) / scale);
    }

    /** Draws what is painted, stretched where the window has another scale than this layer. */
    void draw(GC gc, Viewport viewport) {
        Rectangle clip = gc.getClipping();
        double stretch = viewport.scale() / scale;
        for (Square square : List.copyOf(tiles.keySet())) {
            int x = place(square.column() * SIDE, stretch, viewport.left());
            int y = place(square.row() * SIDE, stretch, viewport.top());
            int right = place(square.column() * SIDE + width(square), stretch, viewport.left());
            int bottom = place(square.row() * SIDE + height(square), stretch, viewport.top());
            if (clip.intersects(x, y, right - x, bottom - y)) {
                Image image = tiles.get(square).image();
                Rectangle all = image.getBounds();
                gc.drawImage(image, 0, 0, all.width, all.height, x, y, right - x, bottom - y);
            }
        }
    }

    private static int place(int pixels, double stretch, double from) {
        return (int) Math.round(pixels * stretch - Math.round(from));
    }

    void dispose() {
        tiles.values().forEach(Tile::release);
        tiles.clear();
    }
}
