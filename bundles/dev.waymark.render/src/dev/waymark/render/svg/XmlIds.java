/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ids and class names of one drawing. All begin with the drawing's prefix, so that two drawings can share a page.
 * What a name may not hold is written {@code _xHEX_}; the escape is the same every time and never makes two names one.
 */
final class XmlIds {

    private final String prefix;
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    XmlIds(String drawingId) {
        prefix = escaped(drawingId.isEmpty() ? "map" : drawingId, false);
    }

    /** A name for a class or for a part of the drawing itself. */
    String name(String suffix) {
        return names.computeIfAbsent(suffix, unknown -> prefix + "-" + escaped(unknown, false));
    }

    /** The id of an element; the second element of the same name gets "-2" and so on. */
    String unique(String qualifiedName) {
        String base = prefix + "-" + escaped(qualifiedName, true);
        String id = base;
        while (!taken.add(id)) {
            id = base + "-" + repeats.merge(base, 2, (last, two) -> last + 1);
        }
        return id;
    }

    /** Keeps an id from being given to an element. */
    String reserve(String suffix) {
        String id = name(suffix);
        taken.add(id);
        return id;
    }

    private static String escaped(String name, boolean dots) {
        StringBuilder out = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length();) {
            int codePoint = name.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            boolean looksEscaped = codePoint == '_' && next < name.length() && name.charAt(next) == 'x';
            boolean kept = i == 0 ? isStart(codePoint) : isPart(codePoint) || dots && codePoint == '.';
            if (kept && !looksEscaped) {
                out.appendCodePoint(codePoint);
            } else {
                out.append("_x").append(Integer.toHexString(codePoint)).append('_');
            }
            i = next;
        }
        return out.toString();
    }

    /** Letters that XML 1.0 lets a name begin with and that CSS takes unescaped. */
    private static boolean isStart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
                || c >= 0xC0 && c <= 0x2FF && c != 0xD7 && c != 0xF7
                || c >= 0x370 && c <= 0x1FFF && c != 0x37E || c >= 0x2C00 && c <= 0x2FEF
                || c >= 0x3001 && c <= 0xD7FF || c >= 0xF900 && c <= 0xFDCF || c >= 0x10000 && c <= 0xEFFFF;
    }

    private static boolean isPart(int c) {
        return isStart(c) || c >= '0' && c <= '9' || c == '-' || c >= 0x300 && c <= 0x36F;
    }
}
