/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.ExperienceMap.Cell;
import dev.waymark.maps.ExperienceMap.Idea;
import dev.waymark.maps.ExperienceMap.Place;
import dev.waymark.maps.ExperienceMap.Plan;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.model.journey.InitiativeStatus;
import dev.waymark.tests.support.Journeys;

/** The rules of an experience map. */
class ExperienceMapTest {

    private static final String PARTS = """
            persona maya "Maya" persona tom "Tom" persona ann "Ann"
            channel web "Web" digital touchpoint cart "Cart" on web touchpoint desk "Desk"
            source talks interview
            metric nps "NPS" score higher is better
              { baseline 21 target 35 by 2027-01-31 reading 2026-05-01 24 reading 2026-02-01 22 }
            """;

    private static ExperienceMap map(String body) {
        return ExperienceMap.of(Journeys.journey(PARTS + "journey j { " + body + " }"));
    }

    private static List<Cell> cells(ExperienceMap map, RowKind kind) {
        return map.rows().stream().filter(row -> row.kind() == kind).flatMap(row -> row.cells().stream()).toList();
    }

    private static List<String> curves(ExperienceMap map) {
        return map.curves().stream().map(curve -> curve.name() + curve.points().stream()
                .map(point -> point.column() + ":" + point.word() + point.score()).toList()).toList();
    }

    @Test
    void onlyRowsThatHoldSomethingAppearAndInCanonicalOrder() {
        assertEquals(List.of(RowKind.GOAL, RowKind.DOING, RowKind.THINKING, RowKind.FEELING),
                map("stage a { step one { feels glad +1 thinks \"Ah\" } goal \"Find\" }").rows().stream()
                        .map(row -> row.kind()).toList());
    }

    @Test
    void anOpportunityTellsWhatIsPlannedForItButNotWhatWasDropped() {
        ExperienceMap map = ExperienceMap.of(Journeys.journey(PARTS + """
                journey j { stage a { step one { pain p "P" opportunity o "O" solves p } } }
                initiative now "Now" { delivers o status running due 2027-01-31 }
                initiative later "Later" { delivers o status planned }
                initiative never "Never" { delivers o status dropped }
                """));
        Idea idea = (Idea) cells(map, RowKind.OPPORTUNITY).get(0).items().get(0);
        assertEquals(List.of(new Plan("Now", InitiativeStatus.RUNNING, LocalDate.of(2027, 1, 31)),
                new Plan("Later", InitiativeStatus.PLANNED, null)), idea.plans());
    }

    @Test
    void aPersonaIsToldInOneLine() {
        assertEquals("31, Leeds · Hobby runners", ExperienceMap.of(Journeys.journey("""
                segment hobby "Hobby runners" persona maya in hobby { age 31 location "Leeds" }
                journey j { persona maya }
                """)).head().personas().get(0).facts());
    }

    @Test
    void whatAStageSaysSpansItsColumns() {
        Cell goal = cells(map("stage a { goal \"Find\" step one step two }"), RowKind.GOAL).get(0);
        assertEquals(0, goal.firstColumn());
        assertEquals(2, goal.columns());
    }

    @Test
    void cellsOfARowNeverOverlap() {
        List<Cell> cells = cells(map("""
                stage a { expects "Ease" step one { expects "Speed" } step two }
                stage b { step three { expects "Care" } }"""), RowKind.EXPECTATION);
        assertEquals(List.of(List.of("Ease", "Speed"), List.of("Care")), cells.stream()
                .map(cell -> cell.items().stream().map(item -> ((Saying) item).text()).toList()).toList());
        assertEquals(List.of(0, 2), cells.stream().map(Cell::firstColumn).toList());
    }

    @Test
    void touchpointsCarryTheKindOfTheirChannel() {
        List<Cell> cells = cells(map("stage a { step one at cart, desk }"), RowKind.TOUCHPOINT);
        assertEquals(List.of(new Place("j.a.one.at.cart", "Cart", "Web", ChannelKind.DIGITAL),
                new Place("j.a.one.at.desk", "Desk", null, null)), cells.get(0).items());
    }

    @Test
    void oneCurveToAPersonaAndSharedFeelingsForAllOthers() {
        assertEquals(List.of("Maya[0:glad1.0, 1:bored-1.0]", "Tom[0:glad1.0, 1:angry-2.0]"), curves(map("""
                persona maya, tom
                stage a { step one { feels glad +1 } step two { feels bored -1 tom feels angry -2 } }""")));
    }

    @Test
    void personasWhoFeelTheSameShareACurve() {
        assertEquals(List.of("Maya and Ann[0:glad1.0]", "Tom[0:angry-2.0]"), curves(map("""
                persona maya, tom, ann stage a { step one { feels glad +1 tom feels angry -2 } }""")));
    }

    @Test
    void aJourneyWithoutPersonaHasOneCurve() {
        ExperienceMap map = map("stage a { step one { feels glad +1 } }");
        assertEquals(List.of("[0:glad1.0]"), curves(map));
        assertNull(map.curves().get(0).persona());
    }

    @Test
    void theFeelingOfWhoLeavesIsMarked() {
        assertEquals(List.of(false, true, false), map("""
                stage a { step one { feels glad +1 -> left -> two } exit left { feels sad -2 }
                          step two { feels glad +2 } }""").curves().get(0).points().stream()
                .map(ExperienceMap.Point::exit).toList());
    }

    @Test
    void statementsSayHowWellTheyAreKnown() {
        assertEquals(List.of(Certainty.ASSUMED, Certainty.OBSERVED), cells(map("""
                stage a { step one { thinks "a" thinks "b" evidence talks } }"""), RowKind.THINKING).get(0).items()
                .stream().map(item -> ((Saying) item).certainty()).toList());
    }

    @Test
    void aThoughtNamesItsPersonaOnlyAmongSeveral() {
        Saying alone = (Saying) cells(map("persona maya stage a { step one { maya thinks \"a\" } }"),
                RowKind.THINKING).get(0).items().get(0);
        Saying several = (Saying) cells(map("persona maya, tom stage a { step one { maya thinks \"a\" } }"),
                RowKind.THINKING).get(0).items().get(0);
        assertNull(alone.persona());
        assertEquals("Maya", several.persona());
    }

    @Test
    void theMapOfOnePersonaLeavesOutWhatConcernsOnlyOthers() {
        ExperienceMap map = new JourneyMaps(Journeys.journey(PARTS + """
                journey j { persona maya, tom stage a { step one {
                  feels glad +1 tom feels bored -1 thinks "All" tom thinks "Tom" maya thinks "Maya"
                  pain a "Both" pain b "Toms" for tom
                } } }"""), "maya").experience();
        assertEquals(List.of("Maya"), map.head().personas().stream().map(PersonaCard::name).toList());
        assertEquals(List.of("Maya[0:glad1.0]"), curves(map));
        assertEquals(List.of("All", "Maya"), cells(map, RowKind.THINKING).get(0).items().stream()
                .map(item -> ((Saying) item).text()).toList());
        assertEquals(List.of("Both"), cells(map, RowKind.PAIN).get(0).items().stream()
                .map(item -> ((ExperienceMap.PainItem) item).pain().title()).toList());
    }

    @Test
    void anUnknownPersonaMeansAll() {
        ExperienceMap map = new JourneyMaps(Journeys.journey(PARTS
                + "journey j { persona maya, tom stage a { step one } }"), "nobody").experience();
        assertEquals(2, map.head().personas().size());
    }

    @Test
    void anObjectiveTakesFromItsMetricWhatItLeavesOut() {
        ExperienceMap map = map("objective \"Better\" by nps { target 30 } stage a { measured by nps step one }");
        Kpi objective = map.head().objectives().get(0);
        assertEquals(new Kpi("j.objectives-1", "Better", "NPS", "score", 24.0, 30.0, LocalDate.of(2027, 1, 31)),
                objective);
        assertEquals(List.of(new Kpi("nps", "NPS", null, "score", 24.0, 35.0, LocalDate.of(2027, 1, 31))),
                map.kpis());
    }

    @Test
    void theHeadNamesWhoWalksTheJourney() {
        MapHead head = ExperienceMap.of(Journeys.journey("""
                persona maya "Maya" { occupation "Nurse" age 31 quote "Fit!" }
                journey j "Buying shoes" { persona maya scenario "Race" reviewed 2026-10-05 stage a { step one } }"""))
                .head();
        assertEquals("Buying shoes", head.title());
        assertEquals(List.of(new PersonaCard("maya", "Maya", "31, Nurse", "Fit!", null)), head.personas());
        assertEquals(LocalDate.of(2026, 10, 5), head.reviewed());
    }
}
