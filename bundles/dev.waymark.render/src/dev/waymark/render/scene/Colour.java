/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.HexFormat;

/**
 * An opaque sRGB colour.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) implements Paint {

    private static final HexFormat DIGITS = HexFormat.of().withUpperCase();

    /** Checks the range. */
    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("A colour lies between #000000 and #FFFFFF.");
        }
    }

    /**
     * Reads {@code #RRGGBB}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Colour of(String hex) {
        boolean sixDigits = hex.length() == 7 && hex.charAt(0) == '#'
                && hex.chars().skip(1).allMatch(digit -> Character.digit(digit, 16) >= 0 && digit < 0x80);
        if (!sixDigits) {
            throw new IllegalArgumentException("A colour is written #RRGGBB, for example #1D6FA5, not " + hex + ".");
        }
        return new Colour(Integer.parseInt(hex.substring(1), 16));
    }

    /** The colour as {@code #RRGGBB}. */
    public String hex() {
        return "#" + DIGITS.toHexDigits(rgb, 6);
    }

    /** The colour on its way to another one, of which it takes a part from 0 to 1. */
    public Colour towards(Colour other, double part) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double mine = rgb >> shift & 0xFF;
            double theirs = other.rgb >> shift & 0xFF;
            mixed |= (int) Math.round(mine + (theirs - mine) * part) << shift;
        }
        return new Colour(mixed);
    }

    /** Contrast ratio of two colours, 1 to 21, after WCAG 2.1 (relative luminance, section 1.4.3). */
    public double contrast(Colour other) {
        double mine = luminance() + 0.05;
        double theirs = other.luminance() + 0.05;
        return Math.max(mine, theirs) / Math.min(mine, theirs);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
