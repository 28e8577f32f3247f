/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.Problem;
import dev.waymark.dsl.Texts;

/** What a designer reads where a text leaves the language. Guillemets mark the place. */
class SyntaxMessagesTest {

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("«touchpont» ad", "'touchpont' does not fit here. Did you mean 'touchpoint'?"),
                Arguments.of(" «g» t", "'g' does not fit here."),
                Arguments.of("touchpoint ad «onn» web", "'onn' does not fit here."),
                Arguments.of("journey j { stage s { step a { pain p «sevrity» 4 } } }",
                        "'sevrity' does not fit here. Did you mean 'severity'?"),
                Arguments.of("channel «\"Web\"» digital", "The text \"Web\" does not fit here. "
                        + "A name comes after 'channel', as in: channel first \"The first\"."),
                Arguments.of("journey j { stage s { goal «Wander» } }",
                        "'Wander' does not fit here. A text in quotation marks is expected."),
                Arguments.of("segment s { share 50 «}»", "'}' does not fit here. '%' is expected."),
                Arguments.of("metric m higher «better»", "'better' does not fit here. 'is' is expected."),
                Arguments.of("«step» a", "'step' does not fit here. It belongs directly in a stage."),
                Arguments.of("journey j { «step» a }", "'step' does not fit here. It belongs directly in a stage."),
                Arguments.of("«stage» a", "'stage' does not fit here. It belongs directly in a journey."),
                Arguments.of("team a «}»", "This } closes nothing."),
                Arguments.of("team a«;» team b", "';' does not fit here."),
                Arguments.of("channel web «“»Web” digital", "A text stands in straight quotation marks: \"…\"."),
                Arguments.of("channel web «'»Web' digital", "A text stands in straight quotation marks: \"…\"."),
                Arguments.of("channel web «\"Web digital»", "The quotation mark that ends this text is missing."),
                Arguments.of("«/* never closed»", "This comment is never closed. Add */ at its end."));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whereATextLeavesTheLanguage(String marked, String message) {
        Problem problem = Texts.FILES.parse(marked.replaceAll("[«»]", "")).problems().get(0);

        assertEquals(message, problem.message());
        assertEquals("waymark.syntax", problem.code());
        assertEquals(marked.indexOf('«'), problem.offset());
        assertEquals(marked.indexOf('»') - marked.indexOf('«') - 1, problem.length());
    }

    @ParameterizedTest
    @MethodSource("unfinished")
    void whatIsMissingAtTheEnd(String text, String message) {
        assertEquals(message, Texts.FILES.parse(text).problems().get(0).message());
    }

    static Stream<Arguments> unfinished() {
        return Stream.of(
                Arguments.of("journey j { stage s {", "The text ends too early. '}' is missing."),
                Arguments.of("persona p { quote", "The text ends too early. A text in quotation marks is missing."),
                Arguments.of("source s { date", "The text ends too early. A day such as 2026-11-21 is missing."));
    }
}
