/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is at which address of the help. */
final class Site {

    private static final String PAGES = "/help/topic";
    private static final Pattern PAGE = Pattern.compile(PAGES + "(/.*)");
    /** The view Help shows pages without the table of contents. */
    private static final Pattern BARE_PAGE = Pattern.compile("/help/(?:n|nf|r)topic(/.*)");
    private static final String LOOK = "look.css";

    private final Contents contents = Contents.read();

    Answer answer(URI address) throws IOException {
        String path = address.getPath();
        Matcher page = PAGE.matcher(path);
        if (page.matches()) {
            return document(page.group(1), true);
        }
        Matcher bare = BARE_PAGE.matcher(path);
        if (bare.matches()) {
            return document(bare.group(1), false);
        }
        return switch (path) {
            case "/help/" + LOOK -> look();
            case "/help/search" -> search(parameter(address, "q").orElse(""));
            case "/", "/help", "/help/", "/help/index.jsp" -> Answer.elsewhere(entrance(address));
            default -> missing(path);
        };
    }

    private Answer document(String path, boolean framed) throws IOException {
        Optional<String> type = Documents.type(path);
        Optional<byte[]> content = type.isPresent() ? Documents.read(path) : Optional.empty();
        if (content.isEmpty()) {
            return missing(path);
        }
        return framed && type.get().equals(Documents.HTML)
                ? Answer.page(new Frame(contents).around(path, new String(content.get(), StandardCharsets.UTF_8)))
                : Answer.of(type.get(), content.get());
    }

    private Answer missing(String path) throws IOException {
        return Answer.missing(new Frame(contents).page("Not found", "<h1>There is no such page</h1><p>The help has no "
                + "page <code>" + Html.escape(path) + "</code>. Choose one at the left, or search for a word.</p>"));
    }

    private static Answer look() throws IOException {
        try (InputStream in = Site.class.getResourceAsStream(LOOK)) {
            return Answer.of("text/css", in.readAllBytes());
        }
    }

    private Answer search(String words) throws IOException {
        List<Hit> hits = new Search(contents).find(words);
        return Answer.page(new Frame(contents).page("Search", Hit.list(words, hits, PAGES)));
    }

    /** Where the workbench's wish to see the help, or one topic of it, leads to. */
    private String entrance(URI address) {
        return PAGES + parameter(address, "topic").filter(topic -> topic.startsWith("/")).or(contents::first)
                .orElse("/");
    }

    private static Optional<String> parameter(URI address, String name) {
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        return Pattern.compile("&").splitAsStream(query).filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8)).findFirst();
    }
}
