/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.tests.support.Examples;

/** Texts that break readers: too deep, too long, too many, cut off. The limits of time are there to end a hang. */
@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {

    private static final Promises PROMISES = new Promises();

    static Stream<Arguments> hostile() {
        int many = 1000;
        return Stream.of(
                Arguments.of("open steps", "journey j { stage s { " + "step a { ".repeat(many)),
                Arguments.of("journeys in journeys", "journey j { ".repeat(many)),
                Arguments.of("a reference of many parts", "touchpoint a on " + "b.".repeat(many) + "b"),
                Arguments.of("a list of unknown names", "journey j { persona " + "p, ".repeat(many) + "p }"),
                Arguments.of("a giant number", "persona p { age " + "9".repeat(many) + " }"),
                Arguments.of("a giant fraction", "metric p { baseline 0." + "9".repeat(many) + " }"),
                Arguments.of("a giant name", "team " + "n".repeat(many)),
                Arguments.of("steps of one name", "journey j { stage s { " + "step a\n".repeat(many) + " } }"),
                Arguments.of("pains without a name",
                        "journey j { stage s { step a { " + "pain \"x\"\n".repeat(many) + " } } }"),
                Arguments.of("notes", "team a { " + "note \"x\" ".repeat(many) + " }"),
                Arguments.of("readings", "metric m { " + "reading 2026-01-01 1\n".repeat(many) + "}"),
                Arguments.of("one long line", "team a { note \"x\" } ".repeat(many)),
                Arguments.of("a null byte", "team a\0team b"),
                Arguments.of("byte order marks", "\uFEFFteam a\n\uFEFFteam b\uFEFF"),
                Arguments.of("unusual spaces", "\u00A0team\u2003a\u200B\n\u3000team\u202Fb\u00A0{\u00A0}"),
                Arguments.of("line ends of all systems", "team a // x\rteam b // y\r\nteam c // z\n\r team d"),
                Arguments.of("a text with line ends of all systems", "team a \"x\ry\r\nz\nw\""),
                Arguments.of("comments", "/* c */ ".repeat(many) + "team a // c\n" + "// c\n".repeat(many)),
                Arguments.of("open comments", "/*".repeat(many)),
                Arguments.of("quotation marks", "\"".repeat(many)),
                Arguments.of("backslashes", "team a \"" + "\\\\".repeat(many) + "\""),
                Arguments.of("carets", "team " + "^".repeat(many)),
                Arguments.of("unknown words", "foo ".repeat(many)),
                Arguments.of("two unknown words after a space", " g t"),
                Arguments.of("unknown signs", "@".repeat(many)),
                Arguments.of("halves of surrogate pairs", "team a \"\uD83D\" team \uDE42"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void everyPromiseIsKept(String what, String text) {
        PROMISES.keptFor(text);
    }

    static Stream<Arguments> huge() {
        int many = 100_000;
        return Stream.of(
                Arguments.of("open braces", "{".repeat(many)),
                Arguments.of("nested blocks", "journey j { stage s { " + "step a { ".repeat(many / 5)),
                Arguments.of("siblings of one name", "team a\n".repeat(many)),
                Arguments.of("unknown names", "journey j { persona " + "p, ".repeat(many) + "p }"),
                Arguments.of("a long line",
                        "team a /* " + "x".repeat(10_000_000) + " */ team b"),
                Arguments.of("a text of 10 MB", "team a \"" + "word ".repeat(2_000_000) + "\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("huge")
    void hugeTextsAreRead(String what, String text) {
        PROMISES.read(text);
    }

    /** As an editor sees it while somebody types. */
    @Test
    void anExampleIsReadWhereverItEnds() {
        String text = Examples.text("running-shoes");
        IntStream.iterate(0, end -> end <= text.length(), end -> end + 131)
                .forEach(end -> PROMISES.read(text.substring(0, end)));
    }
}
