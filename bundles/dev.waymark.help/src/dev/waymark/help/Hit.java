/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A section of a page in which words were found.
 *
 * @param label what people call the page
 * @param page its path
 * @param section the section
 * @param weight how well it fits
 * @param words the words that were looked for
 */
record Hit(String label, String page, Html.Section section, long weight, List<Pattern> words) {

    private static final int BEFORE = 60;
    private static final int LENGTH = 220;

    /** A page that lists what was found. */
    static String list(String query, List<Hit> hits, String pages) {
        StringBuilder html = new StringBuilder("<h1>").append(heading(query, hits.size())).append("</h1>");
        if (hits.isEmpty()) {
            html.append("<p>Try another word, or choose a page at the left.</p>");
        }
        hits.forEach(hit -> html.append(hit.entry(pages)));
        return html.toString();
    }

    private static String heading(String query, int hits) {
        String words = "\u201c" + Html.escape(query.strip()) + "\u201d";
        return switch (hits) {
            case 0 -> "Nothing about " + words;
            case 1 -> "One place about " + words;
            default -> hits + " places about " + words;
        };
    }

    private String entry(String pages) {
        String title = section.level() < 2 ? label : label + ": " + section.heading();
        String mark = section.mark().isEmpty() ? "" : "#" + section.mark();
        return "<section class=\"hit\"><h2><a href=\"" + Html.escape(pages + page + mark) + "\">" + Html.escape(title)
                + "</a></h2><p>" + Html.escape(excerpt()) + "</p></section>";
    }

    /** Some words around the first one that was found. */
    private String excerpt() {
        String text = section.text();
        Matcher first = words.get(0).matcher(text);
        int begin = first.find() && first.start() > BEFORE ? text.indexOf(' ', first.start() - BEFORE) + 1 : 0;
        String rest = begin == 0 ? text : "\u2026" + text.substring(begin);
        return rest.length() <= LENGTH ? rest : rest.substring(0, rest.lastIndexOf(' ', LENGTH)) + "\u2026";
    }
}
