/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

import java.io.IOException;

/**
 * Writes markup: escapes what users wrote and formats numbers alike on every machine. Gathers some text before it
 * passes it on; {@link #flush} passes on the rest.
 */
final class XmlOut {

    private static final char REPLACEMENT = 0xFFFD;
    private static final int ENOUGH = 1 << 13;

    private final Appendable out;
    private final StringBuilder gathered = new StringBuilder(ENOUGH + ENOUGH / 4);

    XmlOut(Appendable out) {
        this.out = out;
    }

    /** Passes on what is gathered. */
    void flush() throws IOException {
        out.append(gathered);
        gathered.setLength(0);
    }

    /** Markup as it stands. */
    XmlOut raw(String markup) throws IOException {
        gathered.append(markup);
        if (gathered.length() > ENOUGH) {
            flush();
        }
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
    XmlOut number(double value) {
        Numbers.append(gathered, value);
        return this;
    }

    /** Any text: markup is escaped, line feeds and tabs become spaces, what XML 1.0 forbids becomes U+FFFD. */
    XmlOut text(String text) {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            gathered.append(text, plain, i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                gathered.append(c).append(text.charAt(++i));
            } else {
                character(c);
            }
            plain = i + 1;
        }
        gathered.append(text, plain, text.length());
        return this;
    }

    /** Whether a character stands for itself, as most do. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private void character(char c) {
        switch (c) {
            case '&' -> gathered.append("&amp;");
            case '<' -> gathered.append("&lt;");
            case '>' -> gathered.append("&gt;");
            case '"' -> gathered.append("&quot;");
            case '\t', '\n', '\r' -> gathered.append(' ');
            default -> gathered.append(isForbidden(c) ? REPLACEMENT : c);
        }
    }

    private static boolean isForbidden(char c) {
        return c < 0x20 || c >= 0x7F && c <= 0x9F || Character.isSurrogate(c) || c >= 0xFFFE;
    }
}
