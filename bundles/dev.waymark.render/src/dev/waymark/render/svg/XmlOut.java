/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

import java.io.IOException;

/** Writes markup: escapes what users wrote and formats numbers alike on every machine. */
final class XmlOut {

    private static final char REPLACEMENT = 0xFFFD;

    private final Appendable out;

    XmlOut(Appendable out) {
        this.out = out;
    }

    /** Markup as it stands. */
    XmlOut raw(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    /** An attribute with a number as its value. */
    XmlOut attribute(String name, double value) throws IOException {
        return raw(" ").raw(name).raw("=\"").number(value).raw("\"");
    }

    /** An attribute with any text as its value. */
    XmlOut attribute(String name, String value) throws IOException {
        return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
    }

    /** A number with at most two decimals, a point before them and no needless zeros. */
    XmlOut number(double value) throws IOException {
        long cents = Math.round(value * 100);
        if (cents < 0) {
            out.append('-');
        }
        long size = Math.abs(cents);
        out.append(Long.toString(size / 100));
        int rest = (int) (size % 100);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 10));
            if (rest % 10 != 0) {
                out.append((char) ('0' + rest % 10));
            }
        }
        return this;
    }

    /** Any text: markup is escaped, line feeds and tabs become spaces, what XML 1.0 forbids becomes U+FFFD. */
    XmlOut text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
        }
        return this;
    }

    private void character(char c) throws IOException {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\t', '\n', '\r' -> out.append(' ');
            default -> out.append(isForbidden(c) ? REPLACEMENT : c);
        }
    }

    private static boolean isForbidden(char c) {
        return c < 0x20 || c >= 0x7F && c <= 0x9F || Character.isSurrogate(c) || c >= 0xFFFE;
    }
}
