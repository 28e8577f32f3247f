/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void theMostSimilarWordIsTaken() {
        assertEquals("cart", Nearest.to("cartt", List.of("card", "cart", "carts")));
        assertEquals("touchpoint", Nearest.to("touchpont", List.of("touch", "touchpoint")));
        assertEquals("checkout", Nearest.to("CheckOut", List.of("checkin", "checkout")));
    }

    @Test
    void nothingSimilarIsNothing() {
        assertNull(Nearest.to("cart", List.of("home", "page")));
        assertNull(Nearest.to("cart", List.of()));
    }
}
