/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes elements that are well-formed XML and valid HTML alike. Whatever is not a tag of ours is escaped. */
final class Html {

    private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes are names and values in turn, those without a value are left out. */
    Html open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element that never has content. */
    Html empty(String name, String... attributes) {
        tag(name, attributes);
        out.append("/>\n");
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.append(' ').append(attributes[i]).append("=\"").append(escaped(attributes[i + 1])).append('"');
            }
        }
    }

    /** Closes the innermost element. */
    Html close() {
        out.append("</").append(open.pop()).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** An element that holds only a text; left out where there is none. */
    Html say(String name, String text, String... attributes) {
        return text == null || text.isBlank() ? this : open(name, attributes).text(text).close();
    }

    /** A list; left out where it is empty. */
    Html list(List<String> texts) {
        if (!texts.isEmpty()) {
            open("ul");
            texts.forEach(text -> say("li", text));
            close();
        }
        return this;
    }

    /** What is ours or was escaped before. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** XML knows no other control characters, and no halves of characters. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE
                || c > 0xFFFF;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
