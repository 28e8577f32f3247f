/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.waymark.model.Titles;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.tests.support.Journeys;

/** What to do first. */
class RankingTest {

    private static Ranking ranking(Method method, String... opportunities) {
        StringBuilder text = new StringBuilder("journey j { stage a { end e { pain p \"P\" severity 2 "
                + "pain q \"Q\" severity 5 pain r \"R\" severity 4 pain done solved ");
        for (int i = 0; i < opportunities.length; i++) {
            text.append("opportunity o").append(i).append(' ').append(opportunities[i]).append(' ');
        }
        JourneyModel model = Journeys.model(text + "} } }");
        return Ranking.of(List.of(model), method);
    }

    private static List<String> order(Method method, String... opportunities) {
        return ranking(method, opportunities).opportunities().stream()
                .map(rating -> Titles.of(rating.opportunity()) + " " + rating.verdict()).toList();
    }

    @Test
    void quickWinsComeFirstAndThanklessTasksLast() {
        assertEquals(List.of("o4 quick win", "o1 quick win", "o3 major project", "o2 fill in", "o0 thankless task"),
                order(Method.IMPACT_EFFORT, "impact 2 effort 3", "impact 3 effort 2", "impact 2 effort 1",
                        "impact 5 effort 3", "impact 5 effort 2"));
    }

    @ParameterizedTest
    @CsvSource({"5, 100, 24000", "4, 100, 16000", "3, 50, 4000", "2, 80, 3200", "1, 100, 2000"})
    void riceIsReachTimesImpactTimesConfidenceByEffort(int impact, int confidence, double points) {
        Rating rating = ranking(Method.RICE, "impact " + impact + " confidence " + confidence
                + " % reach 4000 customers costs 0.5 person-months").opportunities().get(0);
        assertEquals(points, rating.points(), 1e-6);
        assertEquals("reach 4000 customers a month", rating.inputs().get(0));
        assertEquals("effort 0.5 person-months", rating.inputs().get(3));
    }

    @ParameterizedTest
    @CsvSource({"9, 2.9, 15.1, extreme", "9, 3, 15, ripe", "8, 4, 12, ripe", "8, 4.5, 11.5, to consider",
        "6, 2, 10, to consider", "6, 2.5, 9.5, unattractive", "5, 9, 5, unattractive"})
    void theOpportunityScoreIsImportancePlusWhatSatisfactionLacks(String importance, String satisfaction,
            double points, String verdict) {
        Rating rating = ranking(Method.OPPORTUNITY_SCORE,
                "importance " + importance + " satisfaction " + satisfaction).opportunities().get(0);
        assertEquals(points, rating.points(), 1e-9);
        assertEquals(verdict, rating.verdict());
    }

    @Test
    void whatLacksSomethingIsNotGuessedButToldAndStandsLast() {
        Ranking ranking = ranking(Method.RICE, "impact 5", "impact 1 confidence 50 % reach 1 customers "
                + "costs 9 person-months", "impact 5 confidence 60 % reach 9 customers costs 1 person-months");
        assertEquals(List.of("o1 null", "o0 null", "o2 null"), ranking.opportunities().stream()
                .map(rating -> Titles.of(rating.opportunity()) + " " + rating.verdict()).toList());
        assertEquals(List.of("'reach', in customers a month", "'confidence', of 100, 80 or 50 %",
                "'costs', in person-months"), ranking.opportunities().get(1).missing());
        assertEquals(List.of("impact 3 (5 of 5)"), ranking.opportunities().get(1).inputs());
        assertEquals(List.of("a confidence of 100, 80 or 50 %, which RICE knows"),
                ranking.opportunities().get(2).missing());
    }

    @Test
    void openPainPointsStandInTheOrderOfWhatWouldHelpThemBest() {
        Ranking ranking = ranking(Method.IMPACT_EFFORT, "solves r, p impact 2 effort 5", "solves p impact 5 effort 1");
        assertEquals(List.of("P o1", "R o0", "Q -"), ranking.painPoints().stream().map(pain -> pain.pain().getTitle()
                + " " + (pain.best() == null ? "-" : pain.best().opportunity().getName())).toList());
        assertEquals(List.of("Q", "R", "P"), ranking(Method.RICE, "solves p impact 5").painPoints().stream()
                .map(pain -> pain.pain().getTitle()).toList());
    }
}
