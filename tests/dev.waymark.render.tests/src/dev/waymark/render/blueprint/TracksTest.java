/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TracksTest {

    @Test
    void stretchesThatMeetTakeDifferentTracks() {
        Tracks tracks = new Tracks();
        assertEquals(0, tracks.take(7, 10, 20));
        assertEquals(1, tracks.take(7, 30, 20));
        assertEquals(0, tracks.take(7, 21, 25));
        assertEquals(2, tracks.take(7, 0, 40));
        assertEquals(3, tracks.count(7));
        assertEquals(0, tracks.count(8));
    }
}
