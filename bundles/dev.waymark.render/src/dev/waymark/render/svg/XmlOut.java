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
    private static final int ROOM = 1 << 13;

    private final Appendable out;
    /** An array of characters: a string builder would ask at each of the many short pieces how it keeps its own. */
    private final char[] gathered = new char[ROOM];
    private int length;

    XmlOut(Appendable out) {
        this.out = out;
    }

    /** Passes on what is gathered. */
    void flush() throws IOException {
        out.append(new String(gathered, 0, length));
        length = 0;
    }

    /** Markup as it stands. */
    XmlOut raw(String markup) throws IOException {
        return piece(markup, 0, markup.length());
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
        makeRoom(Numbers.LONGEST);
        length = Numbers.write(value, gathered, length);
        return this;
    }

    /** Any text: markup is escaped, line feeds and tabs become spaces, what XML 1.0 forbids becomes U+FFFD. */
    XmlOut text(String text) throws IOException {
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            piece(text, plain, i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                piece(text, i, i + 2);
                i++;
            } else {
                character(c);
            }
            plain = i + 1;
        }
        return piece(text, plain, text.length());
    }

    private XmlOut piece(String text, int from, int to) throws IOException {
        if (to - from > ROOM) {
            flush();
            out.append(text, from, to);
        } else {
            makeRoom(to - from);
            text.getChars(from, to, gathered, length);
            length += to - from;
        }
        return this;
    }

    private void makeRoom(int needed) throws IOException {
        if (length + needed > ROOM) {
            flush();
        }
    }

    /** Whether a character stands for itself, as most do. */
    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F && c != '&' && c != '<' && c != '>' && c != '"';
    }

    private void character(char c) throws IOException {
        switch (c) {
            case '&' -> raw("&amp;");
            case '<' -> raw("&lt;");
            case '>' -> raw("&gt;");
            case '"' -> raw("&quot;");
            case '\t', '\n', '\r' -> raw(" ");
            default -> {
                makeRoom(1);
                gathered[length++] = isForbidden(c) ? REPLACEMENT : c;
            }
        }
    }

    private static boolean isForbidden(char c) {
        return c < 0x20 || c >= 0x7F && c <= 0x9F || Character.isSurrogate(c) || c >= 0xFFFE;
    }
}
