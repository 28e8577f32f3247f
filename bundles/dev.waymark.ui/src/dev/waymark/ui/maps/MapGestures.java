/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

import dev.waymark.render.scene.ElementIndex;

/** What mouse and keyboard do on a map. */
final class MapGestures {

    private static final double STEP = 1.1;
    private static final double KEY_STEP = 1.25;
    private static final int WHEEL_LINE = 20;
    private static final int ARROW = 60;
    private static final int SHAKE = 3;

    private final MapCanvas canvas;
    private final Viewport viewport;
    private boolean down;
    private boolean dragging;
    private int x;
    private int y;

    MapGestures(MapCanvas canvas) {
        this.canvas = canvas;
        this.viewport = canvas.viewport();
        canvas.addListener(SWT.MouseVerticalWheel, event -> wheel(event, (event.stateMask & SWT.SHIFT) != 0));
        canvas.addListener(SWT.MouseHorizontalWheel, event -> wheel(event, true));
        canvas.addListener(SWT.MouseDown, this::down);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::up);
        canvas.addListener(SWT.MouseDoubleClick, event -> canvas.at(event.x, event.y)
                .ifPresent(element -> canvas.choose(element.id(), true)));
        canvas.addListener(SWT.MouseExit, event -> canvas.point(null));
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = true);
    }

    private void wheel(Event event, boolean sideways) {
        event.doit = false;
        if ((event.stateMask & SWT.MOD1) != 0) {
            viewport.scale(viewport.scale() * Math.pow(STEP, Math.signum(event.count)), event.x, event.y);
        } else {
            int way = -event.count * WHEEL_LINE;
            viewport.move(sideways ? way : 0, sideways ? 0 : way);
        }
        canvas.moved();
    }

    private void down(Event event) {
        canvas.forceFocus();
        down = event.button == 1 || event.button == 2;
        dragging = false;
        x = event.x;
        y = event.y;
    }

    private void move(Event event) {
        if (!down) {
            point(canvas.at(event.x, event.y));
            return;
        }
        if (!dragging && Math.abs(event.x - x) + Math.abs(event.y - y) > SHAKE) {
            dragging = true;
            canvas.setCursor(canvas.getDisplay().getSystemCursor(SWT.CURSOR_SIZEALL));
        }
        if (dragging) {
            viewport.move(x - event.x, y - event.y);
            x = event.x;
            y = event.y;
            canvas.moved();
        }
    }

    private void point(Optional<ElementIndex.Element> element) {
        canvas.setCursor(element.map(found -> canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND)).orElse(null));
        canvas.point(element.map(ElementIndex.Element::id).orElse(null));
    }

    private void up(Event event) {
        if (down && !dragging && event.button == 1) {
            canvas.at(event.x, event.y).ifPresentOrElse(element -> canvas.choose(element.id(), false),
                    () -> canvas.select(null));
        }
        down = false;
        canvas.setCursor(null);
    }

    private void key(Event event) {
        if (moves(event.keyCode) || scales(event.character)) {
            canvas.moved();
        } else if (Character.toLowerCase(event.character) == 'n') {
            walk((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
        } else if (event.character == SWT.CR) {
            canvas.selected().ifPresent(id -> canvas.choose(id, true));
        }
    }

    private boolean moves(int code) {
        switch (code) {
            case SWT.ARROW_LEFT -> viewport.move(-ARROW, 0);
            case SWT.ARROW_RIGHT -> viewport.move(ARROW, 0);
            case SWT.ARROW_UP -> viewport.move(0, -ARROW);
            case SWT.ARROW_DOWN -> viewport.move(0, ARROW);
            case SWT.PAGE_UP -> viewport.move(-viewport.width() * 0.9, 0);
            case SWT.PAGE_DOWN -> viewport.move(viewport.width() * 0.9, 0);
            case SWT.HOME -> viewport.move(-viewport.contentWidth(), -viewport.contentHeight());
            case SWT.END -> viewport.move(viewport.contentWidth(), 0);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean scales(char key) {
        switch (key) {
            case '+', '=' -> viewport.scale(viewport.scale() * KEY_STEP);
            case '-' -> viewport.scale(viewport.scale() / KEY_STEP);
            case '0' -> viewport.scale(1);
            case 'f' -> viewport.fit(Viewport.Fit.PAGE);
            case 'w' -> viewport.fit(Viewport.Fit.WIDTH);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** From element to element in reading order. */
    private void walk(int way) {
        List<ElementIndex.Element> all = canvas.map().map(map -> map.index().inReadingOrder()).orElse(List.of());
        List<String> ids = all.stream().map(ElementIndex.Element::id).distinct().toList();
        if (!ids.isEmpty()) {
            int at = canvas.selected().map(ids::indexOf).orElse(-1);
            String next = ids.get(Math.floorMod(at < 0 && way < 0 ? -1 : at + way, ids.size()));
            canvas.choose(next, false);
            canvas.map().flatMap(map -> map.index().place(next)).ifPresent(canvas::reveal);
        }
    }
}
