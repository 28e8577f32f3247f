/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.GrammarUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.services.JourneyGrammarAccess;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.tests.support.Examples;

/** The language reference is complete, and its examples are right. */
class LanguageReferenceTest {

    private static final String REFERENCE = Examples.text(Examples.repository().resolve("docs/language.md"));
    private static final Pattern SNIPPET = Pattern.compile("```journey\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path path;

    static Stream<String> snippets() {
        return SNIPPET.matcher(REFERENCE).results().map(result -> result.group(1));
    }

    static Set<String> words() {
        JourneyGrammarAccess grammar = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(JourneyGrammarAccess.class);
        return GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().filter(word -> word.matches("[a-z-]{2,}"))
                .filter(word -> !word.equals("->")).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyWordOfTheLanguageIsDescribed() {
        String described = Pattern.compile("`[^`\n]+`").matcher(SNIPPET.matcher(REFERENCE).replaceAll("")).results()
                .map(MatchResult::group).collect(Collectors.joining(" "))
                + Pattern.compile("(?m)^### .*$").matcher(REFERENCE).results().map(MatchResult::group)
                        .collect(Collectors.joining(" "));
        Set<String> missing = words();
        missing.removeIf(word -> Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])").matcher(described).find());

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyWordOfTheLanguageIsUsedInAnExample() {
        String used = snippets().collect(Collectors.joining());
        Set<String> missing = words();
        missing.removeIf(word -> Pattern.compile("(?<![\\w-])" + word + "(?![\\w-])").matcher(used).find());
        missing.removeAll(kinds());

        assertEquals(Set.of(), missing);
    }

    /** Words that the reference lists one after the other. */
    private static List<String> kinds() {
        return List.of("accepted", "advertising", "app", "automation", "billboard", "blog", "bottleneck",
                "busy-touchpoint", "channel-switch", "contradicted-feeling", "coupon", "crm", "database", "day",
                "delivery", "direct-mail", "document", "done", "drop-off", "dropped", "e-mail", "emotion-drop",
                "engagement", "event", "feedback-form", "focus-group", "hour", "market-research", "meeting", "minute",
                "minutes", "month", "months", "no-evidence", "no-initiative", "no-owner", "nothing-felt",
                "nothing-thought", "nurturing", "open", "other", "past", "phone-call", "poor-transition", "product",
                "promotional-product", "proposed", "purchase-history", "review", "reviews", "running",
                "same-information", "search-result", "second", "seconds", "sms", "social-media",
                "social-media-analytics", "store", "support-tickets", "touchpoint", "user-test",
                "virtual-receptionist", "web-analytics", "week", "weeks", "word-of-mouth");
    }

    @ParameterizedTest
    @MethodSource("snippets")
    void everyExampleIsCorrectAndFormatted(String snippet) {
        Folder folder = new Folder(path);
        snippets().filter(text -> text.startsWith("// "))
                .forEach(text -> folder.write(text.substring(3, text.indexOf('\n')), text));
        folder.write("snippet.journey", snippet);

        assertEquals(List.of(), folder.check("snippet.journey").problems().stream().filter(Problem::isError).toList());
        assertEquals(snippet, Texts.FILES.format(snippet));
    }

    @Test
    void everyMessageIsListedWithItsSeverity() {
        for (Rule rule : Rule.values()) {
            String section = REFERENCE.substring(REFERENCE.indexOf(heading(rule)));
            int end = section.indexOf("\n**", 1);
            assertTrue((end < 0 ? section : section.substring(0, end)).contains("`" + rule.code() + "`"),
                    rule.code() + " is not listed under " + heading(rule));
        }
    }

    private static String heading(Rule rule) {
        return switch (rule.severity()) {
            case ERROR -> "**Errors**";
            case WARNING -> "**Warnings**";
            default -> "**Infos**";
        };
    }
}
