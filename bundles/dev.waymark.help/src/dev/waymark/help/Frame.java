/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.help.Contents.Topic;

/** Puts the search and the table of contents beside a page. */
final class Frame {

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);
    private static final Pattern HEAD_END = Pattern.compile("</head>");
    private static final Pattern BODY = Pattern.compile("<body[^>]*>");
    private static final Pattern BODY_END = Pattern.compile("</body>(?!.*</body>)", Pattern.DOTALL);
    private static final Pattern CONTENT = Pattern.compile("(?<=<body>).*(?=</body>)", Pattern.DOTALL);
    private static final String EMPTY = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"UTF-8\"><title></title>"
            + "</head><body></body></html>";

    private final Contents contents;

    Frame(Contents contents) {
        this.contents = contents;
    }

    /** A document of a plug-in. */
    String around(String path, String document) {
        String title = contents.label(path).orElseGet(() -> {
            Matcher own = TITLE.matcher(document);
            return own.find() ? Html.words(own.group(1)) : "";
        });
        return framed(document, title, path, Html.sections(document));
    }

    /** A page of the help itself; it looks like the first page of the contents. */
    String page(String title, String html) throws IOException {
        Optional<String> first = contents.first();
        Optional<byte[]> like = first.isPresent() ? Documents.read(first.get()) : Optional.empty();
        String document = like.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(EMPTY);
        return framed(replaced(document, CONTENT, html), title, "", List.of());
    }

    private String framed(String document, String title, String path, List<Html.Section> sections) {
        String named = replaced(document, TITLE, "<title>" + Html.escape(title) + "</title>");
        String styled = replaced(named, HEAD_END, "<link rel=\"stylesheet\" href=\"/help/look.css\"></head>");
        String guided = after(styled, BODY, navigation(path, sections) + "<main>");
        return replaced(guided, BODY_END, "</main></body>");
    }

    private static String replaced(String text, Pattern place, String html) {
        return place.matcher(text).replaceFirst(Matcher.quoteReplacement(html));
    }

    private static String after(String text, Pattern place, String html) {
        Matcher found = place.matcher(text);
        return found.find() ? text.substring(0, found.end()) + html + text.substring(found.end()) : text;
    }

    private String navigation(String path, List<Html.Section> sections) {
        StringBuilder html = new StringBuilder("<nav class=\"contents\" aria-label=\"Contents\">")
                .append("<form action=\"/help/search\" role=\"search\"><input type=\"search\" name=\"q\" "
                        + "aria-label=\"Search the help\" placeholder=\"Search the help\"></form>");
        topics(html, contents.books(), path, sections);
        return html.append("</nav>").toString();
    }

    private static void topics(StringBuilder html, List<Topic> topics, String path, List<Html.Section> sections) {
        html.append("<ul>");
        for (Topic topic : topics) {
            boolean here = path.equals(topic.page()) && topic.topics().isEmpty();
            html.append("<li>").append(entry(topic, here));
            if (here) {
                marks(html, sections);
            } else if (!topic.topics().isEmpty()) {
                topics(html, topic.topics(), path, sections);
            }
            html.append("</li>");
        }
        html.append("</ul>");
    }

    private static String entry(Topic topic, boolean here) {
        String label = Html.escape(topic.label());
        return topic.page() == null ? label : "<a href=\"/help/topic" + Html.escape(topic.page()) + "\""
                + (here ? " aria-current=\"page\"" : "") + ">" + label + "</a>";
    }

    /** The headings of the page that is shown. */
    private static void marks(StringBuilder html, List<Html.Section> sections) {
        html.append("<ul>");
        sections.stream().filter(section -> section.level() == 2 && !section.mark().isEmpty())
                .forEach(section -> html.append("<li><a href=\"#").append(Html.escape(section.mark())).append("\">")
                        .append(Html.escape(section.heading())).append("</a></li>"));
        html.append("</ul>");
    }
}
