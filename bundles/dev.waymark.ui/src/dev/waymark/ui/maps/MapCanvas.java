/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ScrollBar;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.ElementIndex;

/** Shows a map: sharp at every scale, and at once, for what is not painted yet is shown from what was. */
final class MapCanvas extends Canvas {

    private static final String EMPTY = "Open a journey to see its maps.";
    private static final int DARK = 0x60;

    private final Viewport viewport = new Viewport();
    private final MapMarks marks = new MapMarks();
    private final TilePainter painter = new TilePainter(this::painted);
    private final List<Listener> listeners = new ArrayList<>();
    private DrawnMap map;
    private TileLayer target;
    private TileLayer shown;

    /** Learns what the user does with the map. */
    interface Listener {

        /** An element was chosen; it is to be opened, not only shown, where {@code open}. */
        void chosen(String id, boolean open);

        /** Another part of the map is seen, or at another scale. */
        void moved();
    }

    MapCanvas(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND | SWT.H_SCROLL | SWT.V_SCROLL);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> resized());
        addListener(SWT.Dispose, event -> release());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        getHorizontalBar().addListener(SWT.Selection, event -> scrolled());
        getVerticalBar().addListener(SWT.Selection, event -> scrolled());
        new MapGestures(this);
        MapHover.on(this);
        MapSpeaker.give(this);
    }

    private void release() {
        painter.dispose();
        dispose(target);
        dispose(shown);
    }

    private static void dispose(TileLayer layer) {
        if (layer != null) {
            layer.dispose();
        }
    }

    void addMapListener(Listener listener) {
        listeners.add(listener);
    }

    Viewport viewport() {
        return viewport;
    }

    Optional<DrawnMap> map() {
        return Optional.ofNullable(map);
    }

    /** Shows another map, or none. */
    void show(DrawnMap newMap) {
        map = newMap;
        if (newMap != null) {
            viewport.page(newMap.drawing().width(), newMap.drawing().height());
        }
        moved();
    }

    /** To be called after each change of the viewport. */
    void moved() {
        adjust(getHorizontalBar(), viewport.contentWidth(), viewport.width(), viewport.left() + viewport.margin());
        adjust(getVerticalBar(), viewport.contentHeight(), viewport.height(), viewport.top() + viewport.margin());
        redraw();
        listeners.forEach(Listener::moved);
    }

    private static void adjust(ScrollBar bar, double content, double window, double from) {
        int thumb = (int) Math.min(window, content);
        bar.setValues((int) Math.max(0, from), 0, (int) Math.max(1, content), Math.max(1, thumb), 40,
                Math.max(1, thumb - 40));
        bar.setEnabled(content > window);
    }

    private void scrolled() {
        viewport.moveTo(getHorizontalBar().getSelection() - viewport.margin(),
                getVerticalBar().getSelection() - viewport.margin());
        redraw();
        listeners.forEach(Listener::moved);
    }

    private void resized() {
        Point size = getSize();
        Rectangle inner = getClientArea();
        viewport.window(Math.min(size.x, inner.width), Math.min(size.y, inner.height));
        moved();
    }

    /** The element under a point of the window. */
    Optional<ElementIndex.Element> at(int x, int y) {
        return map().flatMap(drawn -> drawn.index().at(viewport.mapX(x), viewport.mapY(y)));
    }

    void choose(String id, boolean open) {
        select(id);
        listeners.forEach(listener -> listener.chosen(id, open));
    }

    /** The identity of the selected element, if one is. */
    Optional<String> selected() {
        return marks.selected();
    }

    void select(String id) {
        marks.select(id);
        redraw();
    }

    void point(String id) {
        if (marks.point(id)) {
            redraw();
        }
    }

    /** Marks what was found, and one of it in particular. */
    void found(List<ElementIndex.Element> hits, int current) {
        marks.found(hits, current);
        redraw();
    }

    /** Shows an element where it is not seen. */
    void reveal(Bounds place) {
        viewport.reveal(place);
        moved();
    }

    private double density() {
        return getMonitor().getZoom() / 100.0;
    }

    private void paint(GC gc) {
        Rectangle all = getClientArea();
        gc.setBackground(surround());
        gc.fillRectangle(all);
        if (map == null) {
            empty(gc, all);
            return;
        }
        List<TilePainter.Wish> wishes = prepare();
        Bounds page = viewport.page();
        gc.setBackground(colour(map.drawing().background().rgb()));
        gc.fillRectangle((int) page.x(), (int) page.y(), (int) page.width(), (int) page.height());
        if (shown != null && shown != target) {
            shown.draw(gc, viewport);
        }
        if (shown == null || shown.map() == target.map()) {
            target.draw(gc, viewport);
        }
        marks.draw(gc, map.index(), viewport, isFocusControl());
        painter.wish(wishes);
    }

    /** Chooses the layer for the present scale and says what it still needs: what is seen, then what is near. */
    private List<TilePainter.Wish> prepare() {
        double scale = viewport.scale() * density();
        if (target == null || !target.is(map, scale)) {
            if (target != shown) {
                dispose(target);
            }
            target = shown != null && shown.is(map, scale) ? shown : new TileLayer(map, scale);
        }
        Bounds seen = new Bounds(viewport.mapX(0), viewport.mapY(0), viewport.width() / viewport.scale(),
                viewport.height() / viewport.scale());
        if (shown != null && shown != target) {
            target.inherit(shown, seen);
        }
        List<TilePainter.Wish> wishes = missing(seen);
        if (wishes.isEmpty() && shown != target) {
            dispose(shown);
            shown = target;
        }
        if (shown == target) {
            missing(seen.inset(-TileLayer.SIDE / 2.0 / scale)).stream().filter(near -> !wishes.contains(near))
                    .forEach(wishes::add);
        }
        return wishes;
    }

    private List<TilePainter.Wish> missing(Bounds part) {
        List<TilePainter.Wish> missing = new ArrayList<>();
        target.squares(part).stream().filter(square -> !target.has(square))
                .forEach(square -> missing.add(new TilePainter.Wish(target, square)));
        return missing;
    }

    private void painted(TilePainter.Wish wish, ImageData data) {
        if (!isDisposed()) {
            getDisplay().asyncExec(() -> put(wish, data));
        }
    }

    private void put(TilePainter.Wish wish, ImageData data) {
        if (!isDisposed() && wish.layer() == target && !target.has(wish.square())) {
            target.put(wish.square(), image(data));
            redraw();
        }
    }

    private Image image(ImageData data) {
        double density = density();
        if (density == 1) {
            return new Image(getDisplay(), data);
        }
        ImageDataProvider sharp = zoom -> zoom == getMonitor().getZoom() ? data : data.scaledTo(
                (int) Math.ceil(data.width * zoom / 100 / density),
                (int) Math.ceil(data.height * zoom / 100 / density));
        return new Image(getDisplay(), sharp);
    }

    private void empty(GC gc, Rectangle all) {
        gc.setForeground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_FOREGROUND));
        Point size = gc.textExtent(EMPTY);
        gc.drawText(EMPTY, (all.width - size.x) / 2, (all.height - size.y) / 2, true);
    }

    /** What lies around the page: a shade darker than it. */
    private Color surround() {
        if (map == null) {
            return getParent().getBackground();
        }
        int page = map.drawing().background().rgb();
        boolean dark = (page >> 8 & 0xFF) < DARK;
        return dark ? colour(0x0A1118) : colour(0xE6EBF1);
    }

    static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** Whether all that is seen is painted at its own scale, and nothing is stretched or of an older text. */
    boolean isComplete() {
        return map != null && shown != null && shown.map() == map && shown == target
                && shown.scale() == viewport.scale() * density();
    }
}
