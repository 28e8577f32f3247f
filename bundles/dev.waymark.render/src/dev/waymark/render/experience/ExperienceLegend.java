/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Doing;
import dev.waymark.maps.ExperienceMap.Idea;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.PainItem;
import dev.waymark.maps.ExperienceMap.Place;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.maps.Pain;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.head.Legend;
import dev.waymark.render.head.PersonaNames;
import dev.waymark.render.theme.Theme;

/** Finds the signs that an experience map uses. */
final class ExperienceLegend {

    private final ExperienceMap map;
    private final Theme theme;
    private final Signs signs;
    private final List<Item> items;
    private final Legend legend = new Legend();

    ExperienceLegend(ExperienceMap map, Theme theme, MarkPieces marks) {
        this.map = map;
        this.theme = theme;
        this.signs = new Signs(theme);
        this.items = map.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.items().stream())
                .toList();
        curves();
        moments();
        pains();
        legend.addCertainties(certainties(), signs);
        channels();
        marks.explain(legend::add);
    }

    Piece piece(double width) {
        return legend.piece(width, theme);
    }

    private void pains() {
        List<Pain> pains = items.stream().filter(PainItem.class::isInstance).map(item -> ((PainItem) item).pain())
                .toList();
        if (!pains.isEmpty()) {
            legend.add(signs.severity(3, pains.stream().anyMatch(Pain::isOpen)), "severity of 5");
        }
    }

    private void curves() {
        if (map.curves().size() > 1) {
            personas();
        }
        if (!map.former().isEmpty()) {
            legend.add(signs.line(EmotionShapes.formerStroke(theme)), "feelings before");
        }
        if (!map.gauges().isEmpty()) {
            legend.add(GaugeMark.sign(theme), "measured feeling, with where the true one is likely to be");
        }
        if (map.curves().stream().anyMatch(ExperienceLegend::hasStub)) {
            legend.add(signs.line(EmotionShapes.stubStroke(theme)), "feeling on leaving");
        }
    }

    private static boolean hasStub(Curve curve) {
        return curve.points().stream().dropWhile(Point::exit).anyMatch(Point::exit);
    }

    private void personas() {
        PersonaNames names = new PersonaNames(map.curves().stream().map(Curve::name).toList());
        for (int i = 0; i < map.curves().size(); i++) {
            legend.add(signs.line(theme.personaStroke(i, EmotionShapes.LINE_OF_SEVERAL)),
                    map.curves().get(i).name() + " (" + names.initial(i) + ")");
        }
    }

    private void moments() {
        List<Doing> doings = items.stream().filter(Doing.class::isInstance).map(Doing.class::cast).toList();
        List<Point> points = map.curves().stream().flatMap(curve -> curve.points().stream()).toList();
        if (doings.stream().anyMatch(Doing::exit)) {
            legend.add(signs.exit(), "leaves the journey");
        }
        if (doings.stream().anyMatch(Doing::momentOfTruth) || points.stream().anyMatch(Point::momentOfTruth)) {
            legend.add(signs.momentOfTruth(), "moment of truth");
        }
        if (doings.stream().anyMatch(Doing::wowMoment) || points.stream().anyMatch(Point::wowMoment)) {
            legend.add(signs.wowMoment(), "wow moment");
        }
    }

    private List<Certainty> certainties() {
        List<Certainty> used = new ArrayList<>();
        map.curves().forEach(curve -> curve.points().forEach(point -> used.add(point.certainty())));
        items.stream().map(ExperienceLegend::certainty).forEach(used::add);
        return used.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static Certainty certainty(Item item) {
        return item instanceof Saying saying ? saying.certainty()
                : item instanceof Idea idea ? idea.certainty()
                : item instanceof PainItem pain ? pain.pain().certainty() : null;
    }

    private void channels() {
        List<ChannelKind> used = items.stream().filter(Place.class::isInstance).map(item -> ((Place) item).kind())
                .toList();
        Stream.of(ChannelKind.values()).filter(used::contains).forEach(
                kind -> legend.add(signs.channel(kind), kind.getLiteral()));
    }
}
