/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.waymark.render.scene.Bounds;

class ViewportTest {

    private final Viewport viewport = new Viewport();

    @BeforeEach
    void aWideMapInAWindow() {
        viewport.window(1032, 500);
        viewport.page(2000, 400);
    }

    @Test
    void theWidthFitsAtFirstAndStaysFitted() {
        assertEquals(0.5, viewport.scale());
        viewport.window(532, 500);
        assertEquals(0.25, viewport.scale());
    }

    @Test
    void withoutAMapNothingIsEnlarged() {
        Viewport empty = new Viewport();
        empty.window(1032, 500);
        assertEquals(1, empty.scale());
    }

    @Test
    void theWholePageFits() {
        viewport.page(2000, 4000);
        viewport.fit(Viewport.Fit.PAGE);
        assertEquals(468 / 4000.0, viewport.scale());
        assertEquals(16, viewport.page().y(), 1e-9);
    }

    @Test
    void whatLiesUnderThePointerStaysThere() {
        viewport.scale(2);
        viewport.moveTo(1000, 100);
        double x = viewport.mapX(300);
        double y = viewport.mapY(200);
        viewport.scale(3, 300, 200);
        assertEquals(x, viewport.mapX(300), 1e-9);
        assertEquals(y, viewport.mapY(200), 1e-9);
    }

    @Test
    void nobodyGetsLostBesideTheMap() {
        viewport.scale(1);
        viewport.move(-10_000, -10_000);
        assertEquals(-16, viewport.left());
        viewport.move(10_000, 10_000);
        assertEquals(2000 + 16 - 1032, viewport.left());
        viewport.scale(1000);
        assertEquals(Viewport.LARGEST, viewport.scale());
    }

    @Test
    void aSmallMapStandsInTheMiddle() {
        viewport.scale(0.1);
        assertEquals(new Bounds(416, 230, 200, 40), viewport.page());
    }

    @Test
    void onlyWhatIsNotSeenIsBroughtIntoView() {
        viewport.scale(1);
        viewport.moveTo(0, 0);
        viewport.reveal(new Bounds(100, 100, 50, 50));
        assertEquals(0, viewport.left());
        viewport.reveal(new Bounds(1500, 100, 50, 50));
        assertTrue(viewport.inWindow(new Bounds(1500, 100, 50, 50)).right() <= 1032);
    }
}
