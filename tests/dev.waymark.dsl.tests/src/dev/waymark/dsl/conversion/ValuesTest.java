/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.dsl.Texts;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Source;
import dev.waymark.model.journey.Step;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a \"quote\"", "back\\slash", "{ } -> // /* */ # ; , : % ^ ' ` $", "two\nlines",
        "tab\there", "漢字 العربية 🙂 é", "\u0007 bell", "", " ", "&lt;b&gt; <b>", "\ud800 half"})
    void textsSurviveWriting(String text) {
        JourneyModel model = JourneyFactory.eINSTANCE.createJourneyModel();
        Journey journey = JourneyFactory.eINSTANCE.createJourney();
        journey.setName("j");
        journey.setScenario(text);
        model.getDefinitions().add(journey);

        String written = Texts.FILES.toText(model);

        assertEquals(text, Texts.named(Texts.model(written), Journey.class, "j").getScenario());
    }

    @Test
    void aTextOverSeveralLinesIsTheSameOnEverySystem() {
        JourneyModel model = Texts.model("journey j { scenario \"one\r\ntwo\" }");

        assertEquals("one\ntwo", Texts.named(model, Journey.class, "j").getScenario());
    }

    @Test
    void anApostropheNeedsNoBackslash() {
        JourneyModel model = Texts.model("team t \"The boss's team\"");

        assertEquals("team t \"The boss's team\"\n", Texts.FILES.toText(model));
    }

    @Test
    void anUnknownEscapeIsNamed() {
        assertEquals(List.of("After a backslash in a text comes \\, \" or one of n, t. "
                + "For a backslash itself, write \\\\."), Texts.errors("team t \"C:\\windows\""));
    }

    @ParameterizedTest
    @CsvSource({"48, 48", "48.50, 48.5", "-3.25, -3.25", "+7, 7", "0.1, 0.1", "123456789012, 123456789012"})
    void numbersAreWrittenPlainly(String written, String expected) {
        JourneyModel model = Texts.model("metric m { baseline " + written + " }");

        assertTrue(Texts.FILES.toText(model).contains("baseline " + expected + " "), Texts.FILES.toText(model));
    }

    @Test
    void verySmallAndVeryLargeNumbersHaveNoExponent() {
        JourneyModel model = Texts.model("metric m { baseline 0.00000012  target 1200000000000000000000 }");

        assertEquals(1.2e-7, Texts.named(model, Metric.class, "m").getBaseline());
        assertTrue(Texts.FILES.toText(model).contains("baseline 0.00000012  target 1200000000000000000000"));
    }

    @Test
    void tooLargeNumbersAreRefused() {
        assertEquals(List.of("The number 99999999999 is too large."), Texts.errors("persona p { age 99999999999 }"));
        assertEquals(List.of("The number " + "9".repeat(400) + " is too large."),
                Texts.errors("metric m { target " + "9".repeat(400) + " }"));
        assertEquals(List.of("The number 9223372036854775808 is too large."), Texts.errors(
                "journey j { stage s { step a { -> b 9223372036854775808 customers } step b } }"));
    }

    @Test
    void scoresCarryTheirSign() {
        JourneyModel model = Texts.model("journey j { stage s { step a { feels x 2 } step b { feels y 0 } "
                + "step c { feels z -1 } } }");

        String written = Texts.FILES.toText(model);

        assertEquals(2, Texts.named(model, Step.class, "a").getFeelings().get(0).getScore());
        assertTrue(written.contains("feels x +2"), written);
        assertTrue(written.contains("feels y 0"), written);
        assertTrue(written.contains("feels z -1"), written);
    }

    @Test
    void aFeelingWithoutAScoreIsExplained() {
        assertEquals(List.of("A number is missing here."),
                Texts.errors("journey j { stage s { step a { feels sad } } }"));
    }

    @Test
    void daysAreDaysOfTheCalendar() {
        JourneyModel model = Texts.model("source s { date 2024-02-29 }");

        assertEquals(LocalDate.of(2024, 2, 29), Texts.named(model, Source.class, "s").getDate());
        assertEquals(List.of("There is no day 2026-02-30 in the calendar."),
                Texts.errors("source s { date 2026-02-30 }"));
        assertEquals("A day is written with four, two and two digits, as in 2026-02-09.",
                Texts.errors("source s { date 2026-2-9 }").get(0));
    }

    @Test
    void aUnitIsOneWordOrAText() {
        JourneyModel model = Texts.model("metric a percent metric b in \"of 5\" metric c in \"goal\" metric d days");

        String written = Texts.FILES.toText(model);

        assertTrue(written.contains("metric a percent"), written);
        assertTrue(written.contains("in \"of 5\""), written);
        assertTrue(written.contains("in \"goal\""), written);
        assertTrue(written.matches("(?s).*metric d +days.*"), written);
    }

    @Test
    void namesMayHaveLettersOfEveryScript() {
        JourneyModel model = Texts.model("persona zoë persona 花子 persona Ольга persona _x9 persona 𝒜 ");

        assertEquals(List.of("zoë", "花子", "Ольга", "_x9", "𝒜"),
                model.getDefinitions().stream().map(definition -> definition.getName()).toList());
    }
}
