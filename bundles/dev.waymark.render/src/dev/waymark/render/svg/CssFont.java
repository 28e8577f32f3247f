/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

/** Writes a list of font families so that nothing in it can be taken for other CSS. */
final class CssFont {

    private CssFont() {
    }

    /** Each family quoted unless it is a plain word; other characters than letters, digits and {@code -_.} fall out. */
    static String families(String list) {
        StringBuilder out = new StringBuilder();
        for (String family : list.split(",")) {
            StringBuilder name = new StringBuilder();
            family.codePoints().filter(CssFont::mayStand).forEach(name::appendCodePoint);
            String words = name.toString().trim();
            if (!words.isEmpty()) {
                String quote = isPlain(words) ? "" : "'";
                out.append(out.length() == 0 ? "" : ",").append(quote).append(words).append(quote);
            }
        }
        return out.length() == 0 ? "sans-serif" : out.toString();
    }

    private static boolean mayStand(int c) {
        return Character.isLetterOrDigit(c) || c == ' ' || c == '-' || c == '_' || c == '.';
    }

    private static boolean isPlain(String words) {
        return words.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '-');
    }
}
