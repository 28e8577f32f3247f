/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.ChannelFlow.Kind;
import dev.waymark.maps.ChannelFlow.Lane;
import dev.waymark.maps.ChannelFlow.Stop;
import dev.waymark.maps.ChannelFlow.Stream;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;

class ChannelFlowTest {

    private static final String PLACES = "channel web digital channel phone interpersonal channel mail digital "
            + "touchpoint shop on web touchpoint cart on web touchpoint call on phone touchpoint letter on mail ";
    private static final ChannelFlow SHOES = flow(Examples.text("running-shoes"));

    private static ChannelFlow flow(String text) {
        return new JourneyMaps(Journeys.journey(text)).channelFlow();
    }

    private static ChannelFlow steps(String steps) {
        return flow(PLACES + "journey j { stage a { " + steps + " } }");
    }

    private static Stop stop(ChannelFlow flow, String end) {
        return flow.stops().stream().filter(stop -> stop.id().endsWith("." + end)).findFirst().orElseThrow();
    }

    private static Stream stream(ChannelFlow flow, String from, String to) {
        return flow.streams().stream().filter(stream -> stream.from().endsWith("." + from)
                && stream.to().endsWith("." + to)).findFirst().orElseThrow();
    }

    @Test
    void channelsStandInTheOrderInWhichTheyAreMet() {
        assertEquals(List.of("Social media", "Organic search", "Online shop", "E-mail", "Service hotline",
                "No channel"), SHOES.lanes().stream().map(Lane::title).toList());
        assertEquals(List.of("Parcel delivery"), stop(SHOES, "waiting").others());
    }

    @Test
    void sharesMultiplyAlongTheWayAlsoThroughDecisions() {
        assertEquals(100, stop(SHOES, "inspired").share());
        assertEquals(62, stop(SHOES, "checkout").share(), 1e-9);
        assertEquals(62 * 0.48, stop(SHOES, "waiting").share(), 1e-9);
        assertEquals(38, stream(SHOES, "reading", "givesUp").share(), 1e-9);
    }

    @Test
    void aWaySwitchesWhereNoChannelStays() {
        assertEquals(Kind.SWITCHES, stream(SHOES, "inspired", "searching").kind());
        assertEquals(Kind.GOES_ON, stream(SHOES, "comparing", "reading").kind());
        assertEquals(Kind.LEAVES, stream(SHOES, "checkout", "givesUp").kind());
        assertEquals(Kind.GOES_ON, stream(steps("step one at shop step two at call, cart"), "one", "two").kind());
        assertEquals(Kind.GOES_ON, stream(steps("step one at shop step two"), "one", "two").kind());
    }

    @Test
    void whoGoesBackIsNotCountedAgain() {
        Stream back = stream(SHOES, "returning", "comparing");
        assertEquals(Kind.GOES_BACK, back.kind());
        assertEquals(62 * 0.48 * 0.19, back.share(), 1e-9);
        assertEquals(100, stop(SHOES, "comparing").share());
    }

    @Test
    void anArrowWithoutAShareTakesWhatTheOthersLeaveAndTwoTellNothing() {
        ChannelFlow rest = steps("step one at shop { -> two 30 % -> three } step two at call step three at shop");
        assertEquals(70, stream(rest, "one", "three").share(), 1e-9);
        ChannelFlow unknown = steps("step one at shop { -> two 30 % -> three -> four } step two at call "
                + "step three at shop step four at call");
        assertNull(stream(unknown, "one", "three").share());
        assertNull(stop(unknown, "four").share());
        assertEquals(30, stream(unknown, "one", "two").share(), 1e-9);
    }

    @Test
    void volumesCountAsShares() {
        ChannelFlow flow = steps("step one at shop { -> two 30 customers -> three 10 customers } step two at call "
                + "step three at shop");
        assertEquals(75, stream(flow, "one", "two").share(), 1e-9);
    }

    @Test
    void whereNobodyTellsAShareTheFlowIsOnlyDeclared() {
        ChannelFlow flow = steps("step one at shop step two at call");
        assertFalse(flow.tellsShares());
        assertNull(stop(flow, "one").share());
        assertEquals(Kind.SWITCHES, stream(flow, "one", "two").kind());
    }

    @Test
    void whatWasMeasuredGoesBeforeWhatIsSaid() {
        Readings readings = new Readings(List.of(new Readings.Flow("j.a.one", "j.a.two", 10, 5)), List.of());
        ChannelFlow flow = new JourneyMaps(Journeys.journey(PLACES + "journey j { stage a { step one at shop { "
                + "-> two 30 % -> three 70 % } step two at call step three at shop } }"), null,
                new Remarks(Marks.Kind.MEASURES, List.of(), readings)).channelFlow();
        assertEquals(10, stream(flow, "one", "two").share(), 1e-9);
        assertTrue(stop(flow, "two").measured());
        assertFalse(stop(flow, "three").measured());
    }

    @Test
    void whatCanHappenAtTheSameTimeStandsInTheSameColumn() {
        ChannelFlow music = flow(Examples.text("music-sharing"));
        assertEquals(stop(music, "sends").column(), stop(music, "posts").column());
        assertEquals(stop(music, "sends").column() + 1, stop(music, "receives").column());
    }

    @Test
    void stagesFollowEachOtherWithoutAGap() {
        int next = 0;
        for (StageBand stage : SHOES.stages()) {
            assertEquals(next, stage.firstColumn());
            next += stage.columns();
        }
        assertEquals(next - 1, stop(SHOES, "running").column());
    }

    @Test
    void decisionsThatLeadInACircleEnd() {
        ChannelFlow flow = steps("step one at shop { -> ask } decision ask { yes -> again no 20 % -> two } "
                + "decision again { yes 50 % -> ask no -> two } step two at call");
        assertEquals(60, stream(flow, "one", "two").share(), 1e-9);
    }

    @Test
    void aJourneyWithoutChannelsHasNoChannelFlow() {
        assertEquals(List.of(), flow("journey j { stage a { step go step on } }").stops());
        assertEquals(List.of(), flow("journey j").stops());
    }
}
