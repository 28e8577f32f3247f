/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.util.Arrays;
import java.util.List;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.ExperienceMap.Doing;
import dev.waymark.maps.ExperienceMap.Idea;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.Measure;
import dev.waymark.maps.ExperienceMap.PainItem;
import dev.waymark.maps.ExperienceMap.Place;
import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.maps.StageBand;
import dev.waymark.render.text.TextMeasure;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.text.Wrap;

/** Finds for each column the least width at which its longest words fit and few of its texts take over three lines. */
final class ColumnWidths {

    private static final double NARROWEST = 168;
    private static final double WIDEST = 232;
    private static final double STEP = 8;
    private static final double LINES = 3;
    /** What the ends of wrapped lines leave empty, as a part of the width. */
    private static final double SLACK = 1.15;
    /** What a card takes besides its text: half a gutter and the padding on each side. */
    private static final double AROUND_CARD_TEXT = Grid.GUTTER + 2 * Grid.PADDING;
    /** What an icon, a bar or the outline of a box takes besides the padding. */
    private static final double BESIDE_ITEM = 24;
    /** What a stage header takes for its points and the room around its text. */
    private static final double AROUND_STAGE_TITLE = 44;

    private final double[] widths;

    private ColumnWidths(int columns) {
        widths = new double[columns];
        Arrays.fill(widths, NARROWEST);
    }

    static double[] of(BlueprintMap blueprint, ExperienceMap experience) {
        ColumnWidths widths = new ColumnWidths(blueprint.columns().size());
        blueprint.stages().forEach(widths::stage);
        blueprint.lanes().forEach(lane -> lane.cells().forEach(cell -> cell.cards().forEach(
                card -> widths.card(cell.column(), card, lane.kind()))));
        experience.rows().forEach(row -> row.cells().stream().filter(cell -> cell.columns() == 1).forEach(
                cell -> cell.items().forEach(item -> widths.item(cell.firstColumn(), item))));
        experience.curves().forEach(curve -> curve.points().forEach(
                point -> widths.text(point.column(), point.word(), TextStyle.BODY_BOLD, BESIDE_ITEM)));
        return widths.widths;
    }

    private void stage(StageBand stage) {
        double word = Wrap.longestWord(stage.title(), TextStyle.STAGE) + AROUND_STAGE_TITLE;
        for (int i = 0; i < stage.columns(); i++) {
            atLeast(stage.firstColumn() + i, word / stage.columns());
        }
    }

    private void card(int column, Card card, LaneKind lane) {
        TextStyle style = lane == LaneKind.CUSTOMER_ACTIONS ? TextStyle.BODY_BOLD : TextStyle.BODY;
        text(column, card.text(), style, AROUND_CARD_TEXT);
        text(column, card.actor(), TextStyle.TEAM, AROUND_CARD_TEXT);
        List.of(card.touchpoints(), card.rules(), card.metrics()).forEach(
                texts -> texts.forEach(text -> text(column, text, TextStyle.SMALL, AROUND_CARD_TEXT)));
    }

    private void item(int column, Item item) {
        if (item instanceof Saying saying) {
            text(column, saying.text(), TextStyle.BODY_ITALIC, 2 * Grid.PADDING);
        } else if (item instanceof Doing doing) {
            text(column, doing.text(), TextStyle.BODY_BOLD, 2 * Grid.PADDING);
        } else if (item instanceof Place place) {
            text(column, place.title(), TextStyle.BODY, 2 * Grid.PADDING + BESIDE_ITEM);
        } else if (item instanceof PainItem pain) {
            text(column, pain.pain().title(), TextStyle.BODY, 2 * Grid.PADDING + BESIDE_ITEM);
        } else if (item instanceof Idea idea) {
            text(column, idea.title(), TextStyle.BODY_BOLD, 2 * Grid.PADDING + BESIDE_ITEM);
        } else if (item instanceof Measure measure) {
            text(column, measure.kpi().title(), TextStyle.BODY, 2 * Grid.PADDING);
        }
    }

    private void text(int column, String text, TextStyle style, double around) {
        if (text != null) {
            double wrapped = TextMeasure.width(text, style) / LINES * SLACK;
            atLeast(column, around + Math.max(wrapped, Wrap.longestWord(text, style)));
        }
    }

    private void atLeast(int column, double width) {
        double wanted = Math.min(WIDEST, Math.ceil(width / STEP) * STEP);
        widths[column] = Math.max(widths[column], wanted);
    }
}
