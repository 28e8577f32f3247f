/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import dev.waymark.help.Contents.Topic;

/** Finds words in the pages of the table of contents, section by section. */
final class Search {

    private static final int MOST = 50;
    private static final int WEIGHT_OF_HEADING = 10;

    private final Contents contents;

    Search(Contents contents) {
        this.contents = contents;
    }

    /** The sections that have all the words, or words that begin with them; the best first. */
    List<Hit> find(String query) throws IOException {
        List<Pattern> words = Pattern.compile("\\s+").splitAsStream(query.strip()).filter(word -> !word.isEmpty())
                .map(word -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
        List<Hit> hits = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Topic topic : contents.all()) {
            Optional<String> page = topic.topics().isEmpty() ? topic.document() : Optional.empty();
            if (!words.isEmpty() && page.isPresent() && seen.add(page.get())) {
                addHits(topic.label(), page.get(), words, hits);
            }
        }
        hits.sort(Comparator.comparingLong(Hit::weight).reversed());
        return hits.subList(0, Math.min(MOST, hits.size()));
    }

    private static void addHits(String label, String page, List<Pattern> words, List<Hit> hits) throws IOException {
        Optional<byte[]> content = Documents.read(page);
        if (content.isPresent()) {
            for (Html.Section section : Html.sections(new String(content.get(), StandardCharsets.UTF_8))) {
                long weight = weight(section, words);
                if (weight > 0) {
                    hits.add(new Hit(label, page, section, weight, words));
                }
            }
        }
    }

    private static long weight(Html.Section section, List<Pattern> words) {
        long weight = 0;
        for (Pattern word : words) {
            long found = WEIGHT_OF_HEADING * count(word, section.heading()) + count(word, section.text());
            if (found == 0) {
                return 0;
            }
            weight += found;
        }
        return weight;
    }

    private static long count(Pattern word, String text) {
        return word.matcher(text).results().count();
    }
}
