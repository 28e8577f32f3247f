/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.dsl.messages.Words;
import dev.waymark.model.Evidence;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.Evident;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Statement;

/** A text in Markdown, put together from words that mean nothing in Markdown. */
final class Markdown {

    private static final String DOT = " \u00b7 ";

    private final StringBuilder text = new StringBuilder();

    /** What an element is called and what it is. */
    Markdown title(Named element, String... details) {
        String name = element.getName() == null ? "" : " `" + element.getName() + "`";
        Stream<String> kind = Stream.of("*" + Words.kind(element.eClass()) + "*" + name);
        paragraph("**" + escaped(Titles.of(element)) + "**");
        return paragraph(Stream.concat(kind, Stream.of(details).filter(Objects::nonNull).map(Markdown::escaped))
                .collect(Collectors.joining(DOT)));
    }

    /** The known ones of some facts in a line. */
    Markdown facts(String... facts) {
        return paragraph(Stream.of(facts).filter(fact -> fact != null && !fact.isEmpty()).map(Markdown::escaped)
                .collect(Collectors.joining(DOT)));
    }

    /** Somebody's words. */
    Markdown quote(String words) {
        return words == null ? this : paragraph("> " + escaped(words).replace("\n", "\n> "));
    }

    /** Some sentences, each with how it is known. */
    Markdown statements(String heading, List<? extends Statement> statements) {
        return list(heading, statements.stream().map(s -> escaped(s.getText()) + " " + certainty(s)).toList());
    }

    /** Some elements by their titles. */
    Markdown elements(String heading, List<? extends Named> elements) {
        return texts(heading, elements.stream().map(Titles::of).toList());
    }

    /** Some texts. */
    Markdown texts(String heading, List<String> texts) {
        return list(heading, texts.stream().map(Markdown::escaped).toList());
    }

    private Markdown list(String heading, List<String> items) {
        return items.isEmpty() ? this : paragraph("**" + heading + "**\n" + items.stream().map(item -> "- " + item)
                .collect(Collectors.joining("\n")));
    }

    /** How well something is known, with its sources. */
    static String certainty(Evident evident) {
        String sources = evident.getEvidence().stream().map(Titles::of).map(Markdown::escaped)
                .collect(Collectors.joining(", "));
        Certainty certainty = Evidence.certainty(evident);
        return "*(" + certainty.getLiteral() + (sources.isEmpty() ? "" : ": " + sources) + ")*";
    }

    /** A line that is Markdown already. */
    Markdown paragraph(String markdown) {
        if (!markdown.isEmpty()) {
            text.append(text.isEmpty() ? "" : "\n\n").append(markdown);
        }
        return this;
    }

    static String escaped(String words) {
        return words == null ? "" : words.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
