/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.tests.support.Journeys;

/** A team accepts what it lives with. */
class AcceptanceTest {

    private static List<String> accepted(String body) {
        JourneyModel model = Journeys.model("journey j { " + body + " }");
        return new Analysis(List.of(model)).findings(model).stream().filter(Finding::isAccepted)
                .map(finding -> finding.rule().id() + " " + finding.message()).toList();
    }

    @Test
    void itIsAcceptedWhereItStandsOrAroundThat() {
        String told = "no-opportunity No opportunity solves the pain point 'P', of severity 3. Accepted: So";
        String accept = "accept no-opportunity \"So\"";
        assertEquals(List.of(told), accepted("stage a { end e { pain p \"P\" { " + accept + " } } }"));
        assertEquals(List.of(told), accepted("stage a { end e { " + accept + " pain p \"P\" } }"));
        assertEquals(List.of(told), accepted("stage a { " + accept + " end e { pain p \"P\" } }"));
        assertEquals(List.of(told), accepted(accept + " stage a { end e { pain p \"P\" } }"));
        assertEquals(List.of(), accepted("stage a { end e { pain p \"P\" } end f { " + accept + " } }"));
    }

    @Test
    void theNearestReasonCounts() {
        assertEquals(List.of("nothing-felt In the stage 'A' nothing is felt. Accepted: Here"),
                accepted("accept nothing-felt \"All over\" stage a \"A\" { accept nothing-felt \"Here\" end e }"));
    }

    @Test
    void oneAcceptanceCoversAllThatItStandsAround() {
        assertEquals(2, accepted("accept no-opportunity \"So\" stage a { end e { pain p pain q } }").size());
    }

    @Test
    void everyFindingOfTheLanguageHasARule() {
        Set<String> words = Stream.of(FindingKind.values()).map(FindingKind::getLiteral)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> rules = Rules.ALL.stream().map(Rule::id).filter(id -> !id.equals("needless-acceptance"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(words, rules);
    }
}
