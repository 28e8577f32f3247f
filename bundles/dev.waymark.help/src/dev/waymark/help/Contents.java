/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;

/** The table of contents: the books of all plug-ins with their topics. */
record Contents(List<Topic> books) {

    /**
     * An entry of the table of contents.
     *
     * @param label what people read
     * @param page the path of its page, maybe with a mark in it; {@code null} when it only holds others
     * @param topics what belongs to it
     */
    record Topic(String label, String page, List<Topic> topics) {

        /** The path of the page without a mark in it. */
        Optional<String> document() {
            return Optional.ofNullable(page).map(path -> path.replaceFirst("[#?].*", ""));
        }
    }

    static Contents read() {
        List<Topic> books = new ArrayList<>();
        for (IToc toc : HelpSystem.getTocs()) {
            books.add(topic(toc, toc.getTopic(null), toc.getTopics()));
        }
        return new Contents(books);
    }

    private static Topic topic(IHelpResource entry, IHelpResource page, ITopic... topics) {
        List<Topic> inner = new ArrayList<>();
        for (ITopic topic : topics) {
            inner.add(topic(topic, topic, topic.getSubtopics()));
        }
        return new Topic(entry.getLabel(), page == null ? null : page.getHref(), inner);
    }

    /** All entries, each before what belongs to it. */
    List<Topic> all() {
        List<Topic> all = new ArrayList<>();
        addAll(books, all);
        return all;
    }

    private static void addAll(List<Topic> topics, List<Topic> all) {
        for (Topic topic : topics) {
            all.add(topic);
            addAll(topic.topics(), all);
        }
    }

    /** The first page that there is. */
    Optional<String> first() {
        return all().stream().flatMap(topic -> topic.document().stream()).findFirst();
    }

    /** What people call a page: the words of its innermost entry. */
    Optional<String> label(String page) {
        return all().stream().filter(topic -> topic.document().filter(page::equals).isPresent())
                .map(Topic::label).reduce((outer, inner) -> inner);
    }
}
