/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.tests.support.Journeys;

/** The rules of a service blueprint. */
class BlueprintMapTest {

    private static BlueprintMap map(String stages) {
        return BlueprintMap.of(Journeys.journey("team shop \"Shop\" system oms \"Orders\" touchpoint cart \"Cart\""
                + " journey j { " + stages + " }"));
    }

    private static List<String> texts(BlueprintMap map, LaneKind kind) {
        return map.lanes().stream().filter(lane -> lane.kind() == kind).flatMap(lane -> lane.cells().stream())
                .flatMap(cell -> cell.cards().stream().map(card -> cell.column() + " " + card.text())).toList();
    }

    private static List<String> connections(BlueprintMap map) {
        return map.connections().stream().map(c -> c.from() + (c.mutual() ? " <-> " : " -> ") + c.to()).toList();
    }

    @Test
    void theLanesAndTheirLinesStandInCanonicalOrder() {
        assertEquals(List.of("Physical evidence", "Customer actions", "Frontstage", "Backstage", "Support processes"),
                map("stage a").lanes().stream().map(lane -> lane.kind().title()).toList());
        assertEquals(List.of("Line of interaction", "Line of visibility", "Line of internal interaction"),
                Arrays.stream(LaneKind.values()).map(LaneKind::lineBelow).filter(Objects::nonNull).toList());
    }

    @Test
    void everyMomentHasAColumnUnderItsStage() {
        BlueprintMap map = map("stage a { step one step two } stage b { end done }");
        assertEquals(List.of(new StageBand("j.a", "a", 0, 2), new StageBand("j.b", "b", 2, 1)), map.stages());
        assertEquals(List.of("0 one", "1 two", "2 done"), texts(map, LaneKind.CUSTOMER_ACTIONS));
    }

    @Test
    void decisionsAndSilentExitsHaveNoColumnButToldExitsDo() {
        BlueprintMap map = map("""
                stage a { step one decision ok { yes -> silent no -> told } exit silent
                          exit told { feels sad -1 } }""");
        assertEquals(List.of("0 one", "1 told"), texts(map, LaneKind.CUSTOMER_ACTIONS));
    }

    @Test
    void aStageWithoutMomentsKeepsAnEmptyColumn() {
        BlueprintMap map = map("stage a stage b { step one }");
        assertEquals(List.of(new Column("j.a", 0, true), new Column("j.b.one", 1, false)), map.columns());
        assertEquals(List.of("1 one"), texts(map, LaneKind.CUSTOMER_ACTIONS));
    }

    @Test
    void actionsStandInTheirLanesWithWhoActs() {
        BlueprintMap map = map("""
                stage a { step one at cart { frontstage shop "Greets" backstage shop "Packs"
                  support oms "Books" physical evidence "Receipt" } }""");
        assertEquals(List.of("0 Greets"), texts(map, LaneKind.FRONTSTAGE));
        assertEquals(List.of("0 Packs"), texts(map, LaneKind.BACKSTAGE));
        assertEquals(List.of("0 Books"), texts(map, LaneKind.SUPPORT));
        assertEquals(List.of("0 Receipt"), texts(map, LaneKind.PHYSICAL_EVIDENCE));
        assertEquals("Orders", map.lanes().get(4).cells().get(0).cards().get(0).actor());
        assertEquals(List.of("Cart"), map.lanes().get(1).cells().get(0).cards().get(0).touchpoints());
    }

    @Test
    void theArrowAcrossTheLineOfInteractionIsMutualTheOthersAreNot() {
        assertEquals(List.of("j.a.one <-> j.a.one.actions-1", "j.a.one.actions-1 -> j.a.one.actions-2"),
                connections(map("stage a { step one { backstage shop \"Packs\" support oms \"Books\" } }")));
    }

    @Test
    void theAuthorCanTurnAnArrow() {
        assertEquals(List.of("j.a.one -> j.a.one.actions-1", "j.a.one.actions-1 <-> j.a.one.actions-2"),
                connections(map("""
                        stage a { step one { frontstage shop "Calls" { one-way }
                          support oms "Books" { both-ways } } }""")));
    }

    @Test
    void eachCustomerActionIsLinkedWithTheNearestThatLeadsToIt() {
        assertEquals(List.of("j.a.one -> j.a.two", "j.a.two -> j.a.three"), connections(map("""
                stage a { step one { -> two -> three } step two decision ok { yes -> three no -> one }
                          step three { -> one } step four }""")));
    }

    @Test
    void anExitDoesNotBreakTheChain() {
        BlueprintMap map = map("""
                stage a { step one { -> left 52 % -> two 48 % } exit left { feels sad -1 } step two }""");
        assertEquals(List.of("j.a.one -> j.a.left", "j.a.one -> j.a.two"), connections(map));
        assertEquals(List.of(false, true, false), map.lanes().get(1).cells().stream()
                .map(cell -> cell.cards().get(0).exit()).toList());
    }

    @Test
    void painPointsAreFlaggedWhereTheyOccur() {
        BlueprintMap map = map("stage a { step one { pain slow \"Slow\" severity 4 frequency 30 % moment of truth } }");
        Card card = map.lanes().get(1).cells().get(0).cards().get(0);
        assertEquals(List.of("j.a.one.slow Slow 4"),
                card.pains().stream().map(p -> p.id() + " " + p.title() + " " + p.severity()).toList());
        assertEquals(true, card.momentOfTruth());
    }

    @Test
    void timeEmployeeEmotionAndRulesStandWithTheAction() {
        Card card = map("""
                stage a { step one { takes 1 days frontstage shop "Greets" { takes 2.5 hours feels rushed -1
                  rule "Within a day" } } }""").lanes().get(2).cells().get(0).cards().get(0);
        assertEquals("2.5 hours", card.duration());
        assertEquals("rushed \u22121", card.feeling());
        assertEquals(List.of("Within a day"), card.rules());
    }
}
