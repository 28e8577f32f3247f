/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;

/** What differs between two journeys. */
class ComparisonTest {

    private static final String PARTS = """
            persona maya "Maya" team shop "Shop" channel web "Web" touchpoint cart "Cart" on web
            touchpoint desk "Desk" on web source talks "Talks" interview
            """;

    private static List<String> changes(String before, String after) {
        JourneyModel model = Journeys.model(PARTS + "journey old \"J\" { " + before + " } journey new \"J\" { "
                + after + " }");
        List<Journey> journeys = Definitions.journeys(model);
        return texts(Comparison.of(journeys.get(0), journeys.get(1)));
    }

    private static List<String> texts(Comparison comparison) {
        return comparison.changes().stream().map(ChangeText::of).toList();
    }

    @Test
    void whatIsTheSameIsNotToldWhateverTheJourneyIsCalled() {
        String body = "persona maya stage a \"A\" { step s \"S\" at cart { feels glad +1 pain p \"P\" } end e } ";
        assertEquals(List.of(), changes(body, body));
    }

    @Test
    void whatCameAndWentIsToldWithItsPlace() {
        assertEquals(List.of("Added the step 'T' to 'A'.", "Added the pain point 'P' to 'T'.",
                "Removed the step 'S' from 'A'."),
                changes("stage a \"A\" { step s \"S\" end e }",
                        "stage a \"A\" { step t \"T\" { pain p \"P\" } end e }"));
    }

    @Test
    void everythingThatIsSaidDifferentlyIsTold() {
        assertEquals(List.of("Changed the step 'S': touchpoints: Cart \u2192 Cart; Desk; "
                + "feelings: sad \u22122 \u2192 Maya: calm 0; duration: nothing \u2192 5 min; "
                + "actions: frontstage Shop: Sells \u2192 backstage Sells; moment of truth: nothing \u2192 yes; "
                + "transitions: to E 40 % \u2192 to E 60 % when late."),
                changes("stage a { step s \"S\" at cart { feels sad -2 frontstage shop \"Sells\" -> e 40 % } "
                        + "end e \"E\" }", "stage a { step s \"S\" at cart, desk { maya feels calm 0 takes 5 min "
                        + "backstage \"Sells\" moment of truth -> e 60 % when \"late\" } end e \"E\" }"));
    }

    @Test
    void whatIsTakenToAnotherStageHasMovedWithAllThatItHolds() {
        assertEquals(List.of("Moved the step 'S' from 'A' to 'B'; feelings: glad +1 \u2192 glad +2.",
                "Changed the pain point 'P': severity: 4 \u2192 5."),
                changes("stage a \"A\" { step s \"S\" { feels glad +1 pain p \"P\" severity 4 } } "
                        + "stage b \"B\" { end e { pain p \"P\" } }", "stage a \"A\" { } stage b \"B\" { "
                        + "step s \"S\" { feels glad +2 pain p \"P\" severity 5 } end e { pain p \"P\" } }"));
    }

    @Test
    void whatStandsEarlierOrLaterHasMovedAndNothingElse() {
        assertEquals(List.of("Moved the step 'U' within 'A'."),
                changes("stage a \"A\" { step s \"S\" step t \"T\" step u \"U\" end e }",
                        "stage a \"A\" { step u \"U\" step s \"S\" step t \"T\" end e }"));
        assertEquals(List.of(), changes("stage a { step s \"S\" step t \"T\" end e }",
                "stage a { step s \"S\" step t \"T\" end e }"));
    }

    @Test
    void aStepThatBecomesAnEndIsChanged() {
        assertEquals(List.of("Changed the end 'S': kind: step \u2192 end."),
                changes("stage a { step s \"S\" }", "stage a { end s \"S\" }"));
    }

    @Test
    void twoVersionsOfAFileAreComparedWholly() {
        JourneyModel before = Journeys.model(PARTS + "journey j \"J\" { stage a { end e } }");
        JourneyModel after = Journeys.model(PARTS.replace("on web\n", "on web owner shop\n")
                + "team desk2 \"Second desk\" journey j \"J\" { stage a { end e { thinks \"Ah\" } } }");
        assertEquals(List.of("Changed the touchpoint 'Cart': owner: nothing \u2192 Shop.",
                "Added the team 'Second desk'.", "Changed the end 'e': thoughts: nothing \u2192 Ah."),
                texts(Comparison.of(before, after)));
    }

    @Test
    void everyExampleIsTheSameAsItself() {
        for (String name : List.of("running-shoes", "b2b-services", "buyers-chain")) {
            assertEquals(List.of(), texts(Comparison.of(Journeys.model(Examples.text(name)),
                    Journeys.model(Examples.text(name)))), name);
        }
    }
}
