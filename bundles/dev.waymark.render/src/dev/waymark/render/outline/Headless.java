/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.outline;

/** Drawing needs no screen; without a word it would ask for one on some machines. */
public final class Headless {

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }

    private Headless() {
    }

    /** To be called before the first class of Java2D is used. */
    public static void prepare() {
        // The work is done once, when this class is loaded.
    }
}
