/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.Cell;
import dev.waymark.maps.BlueprintMap.Lane;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.Pain;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.theme.Theme;

/** Measures the cards of a blueprint, routes its arrows, then gives lanes and cards their places. */
final class BlueprintLayout {

    /** Room above and below the text of a card. */
    static final double CARD_PADDING = 12;

    private static final double LANE_PADDING = 16;
    private static final double LEAST_LANE = 48;
    private static final double LEAST_CARD = 36;
    private static final double STACK_GAP = 12;
    private static final double ARROW_GAP = 28;
    private static final double CHANNEL_STEP = 8;
    /** Room between the cards and the first arrow above them, for the discs on their edge. */
    private static final double ABOVE_CARDS = 14;
    /** More room than that below its text makes a card of a service lane lower than its neighbours. */
    private static final double DEAD_SPACE = 40;
    private static final double GUTTER_STEP = 8;
    /** Width of the part of a gutter where arrows run; beside it arrowheads have room. */
    private static final double GUTTER_CORE = 12;

    private final Grid grid;
    private final PainNumbers numbers;
    private final CardContents contents;
    private final List<CardBox> cards = new ArrayList<>();
    private final Router router;
    private final Map<LaneKind, LaneBand> lanes = new EnumMap<>(LaneKind.class);
    /** The ranks of the rows whose cards are as high as each of them needs. */
    private final Set<Integer> looseRows = new HashSet<>();

    BlueprintLayout(BlueprintMap map, Grid grid, PainNumbers numbers, Theme theme, double top) {
        this.grid = grid;
        this.numbers = numbers;
        this.contents = new CardContents(theme, new MarkPieces(map.head().marks(), theme));
        map.lanes().forEach(this::measure);
        this.router = new Router(cards, map.connections());
        double y = top;
        for (LaneKind kind : LaneKind.values()) {
            LaneBand lane = place(kind, y);
            lanes.put(kind, lane);
            y = lane.next();
        }
        cards.stream().filter(this::hasDeadSpace).forEach(box -> looseRows.add(box.rank()));
    }

    private void measure(Lane lane) {
        for (Cell cell : lane.cells()) {
            for (int row = 0; row < cell.cards().size(); row++) {
                Card card = cell.cards().get(row);
                cards.add(new CardBox(cards.size(), card, lane.kind(), cell.column(), row, contents.content(card,
                        lane.kind(), flagsInside(card, cell.column()), numbers,
                        cardWidth(cell.column()) - CardContents.left(card) - Grid.PADDING)));
            }
        }
    }

    private double cardWidth(int column) {
        return grid.width(column, 1) - Grid.GUTTER;
    }

    /** The pain points whose flags stand on the upper edge of a card, in its right half. */
    List<Pain> flagsOnEdge(Card card, int column) {
        return card.pains().subList(0, Math.min(card.pains().size(), edgeRoom(column)));
    }

    private List<Pain> flagsInside(Card card, int column) {
        return card.pains().subList(Math.min(card.pains().size(), edgeRoom(column)), card.pains().size());
    }

    private int edgeRoom(int column) {
        return 1 + (int) Math.floor((cardWidth(column) / 2 - CardShapes.FLAG_STEP) / CardShapes.FLAG_STEP);
    }

    private LaneBand place(LaneKind kind, double top) {
        double[] heights = rowHeights(kind);
        double[] gaps = gapsBelow(kind, heights.length);
        double[] tops = new double[heights.length];
        double y = top + LANE_PADDING + router.tracksAbove(kind) * CHANNEL_STEP;
        for (int row = 0; row < heights.length; row++) {
            tops[row] = y;
            y += heights[row] + gaps[row];
        }
        int tracks = router.tracksBelow(kind);
        double bottom = Math.max(top + LEAST_LANE, y + LANE_PADDING + tracks * CHANNEL_STEP);
        return new LaneBand(kind, top, tops, heights, y + LANE_PADDING / 2, bottom);
    }

    private double[] rowHeights(LaneKind kind) {
        double[] heights = new double[rows(kind)];
        for (CardBox box : cards) {
            if (box.lane() == kind) {
                heights[box.row()] = Math.max(heights[box.row()], ownHeight(box));
            }
        }
        return heights;
    }

    private double ownHeight(CardBox box) {
        double height = Math.max(LEAST_CARD, box.content().height() + 2 * CARD_PADDING);
        return Math.max(height, router.leastHeight(box));
    }

    /** Whether a card of a service lane, which no arrow ties to its row, would be half empty at the row's height. */
    private boolean hasDeadSpace(CardBox box) {
        return box.isOfService() && !router.meetsSides(box) && rowHeight(box) - ownHeight(box) > DEAD_SPACE;
    }

    private double rowHeight(CardBox box) {
        return lanes.get(box.lane()).rowHeights()[box.row()];
    }

    private int rows(LaneKind kind) {
        return cards.stream().filter(box -> box.lane() == kind).mapToInt(box -> box.row() + 1).max().orElse(0);
    }

    /** The room below each row: more where an arrow runs down to the next card, none below the last. */
    private double[] gapsBelow(LaneKind kind, int rows) {
        double[] gaps = new double[rows];
        Arrays.fill(gaps, STACK_GAP);
        cards.stream().filter(box -> box.lane() == kind && router.leadsDown(box)).forEach(
                box -> gaps[box.row()] = ARROW_GAP);
        if (rows > 0) {
            gaps[rows - 1] = 0;
        }
        return gaps;
    }

    List<CardBox> cards() {
        return cards;
    }

    List<Route> routes() {
        return router.routes();
    }

    LaneBand lane(LaneKind kind) {
        return lanes.get(kind);
    }

    /** y below the last lane. */
    double bottom() {
        return lanes.get(LaneKind.SUPPORT).next();
    }

    /** Where a card stands. */
    Bounds bounds(CardBox box) {
        LaneBand lane = lanes.get(box.lane());
        return new Bounds(grid.left(box.column()) + Grid.GUTTER / 2, lane.rowTops()[box.row()],
                cardWidth(box.column()), looseRows.contains(box.rank()) ? ownHeight(box) : rowHeight(box));
    }

    /** x of a track in a gutter; the tracks are spread about the middle of the gutter. */
    double x(Route.Track track) {
        int tracks = router.gutterTracks(track.gutter());
        double step = tracks < 2 ? 0 : Math.min(GUTTER_STEP, GUTTER_CORE / (tracks - 1));
        double middle = track.gutter() == 0 ? grid.start() : grid.right(track.gutter() - 1);
        return middle + (track.index() - (tracks - 1) / 2.0) * step;
    }

    /** y of a track above or below the cards of a lane. */
    double y(Route.Channel channel) {
        LaneBand lane = lanes.get(channel.lane());
        return channel.above() ? lane.rowTops()[0] - ABOVE_CARDS - channel.index() * CHANNEL_STEP
                : lane.channel() + channel.index() * CHANNEL_STEP;
    }
}
