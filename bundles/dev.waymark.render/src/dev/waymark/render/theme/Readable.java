/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import dev.waymark.render.scene.Colour;

/** Finds a colour that can be read. */
final class Readable {

    private static final int STEPS = 32;
    private static final Colour BLACK = new Colour(0x000000);
    private static final Colour WHITE = new Colour(0xFFFFFF);

    private Readable() {
    }

    /** The colour nearest to {@code text}, towards black or white, that has contrast enough on {@code ground}. */
    static Colour near(Colour text, Colour ground) {
        Colour pole = BLACK.contrast(ground) > WHITE.contrast(ground) ? BLACK : WHITE;
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mix(text, pole, step / (double) STEPS);
            if (mixed.contrast(ground) >= Theme.LEAST_CONTRAST) {
                return mixed;
            }
        }
        return pole;
    }

    private static Colour mix(Colour from, Colour to, double share) {
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from.rgb() >> shift & 0xFF;
            int b = to.rgb() >> shift & 0xFF;
            rgb |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return new Colour(rgb);
    }
}
