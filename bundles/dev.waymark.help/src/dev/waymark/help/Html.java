/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of HTML as the help needs. */
final class Html {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])\\b[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern MARK = Pattern.compile("\\bid=\"([^\"]+)\"");
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", Pattern.DOTALL);

    private Html() {
    }

    /**
     * A part of a page.
     *
     * @param mark its mark in the page; empty when it has none
     * @param level of its heading, from 1; 0 before the first heading
     * @param heading its heading as plain words
     * @param text what it says, as plain words
     */
    record Section(String mark, int level, String heading, String text) {
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** The words of a piece of HTML. */
    static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                .replace("&#39;", "'").replace("&nbsp;", " ").replace("&amp;", "&").replaceAll("\\s+", " ").strip();
    }

    /** The parts of a page, in order. */
    static List<Section> sections(String page) {
        Matcher body = BODY.matcher(page);
        String html = body.find() ? body.group(1) : page;
        List<Section> sections = new ArrayList<>();
        int begin = 0;
        Section open = new Section("", 0, "", "");
        for (MatchResult heading : HEADING.matcher(html).results().toList()) {
            sections.add(with(open, html.substring(begin, heading.start())));
            Matcher mark = MARK.matcher(heading.group());
            open = new Section(mark.find() ? mark.group(1) : "", Integer.parseInt(heading.group(1)),
                    words(heading.group(2)), "");
            begin = heading.end();
        }
        sections.add(with(open, html.substring(begin)));
        return sections;
    }

    private static Section with(Section open, String html) {
        return new Section(open.mark, open.level, open.heading, words(html));
    }
}
