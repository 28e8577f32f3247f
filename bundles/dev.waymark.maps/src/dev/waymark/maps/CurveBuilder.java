/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.model.Feelings;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Persona;

/**
 * Makes the emotion curves: a feeling that names no persona is felt by all who have no feeling of their own at that
 * moment; personas who feel the same all along share one curve.
 */
final class CurveBuilder {

    private final MapParts parts;
    private final Columns columns;

    CurveBuilder(MapParts parts, Columns columns) {
        this.parts = parts;
        this.columns = columns;
    }

    List<Curve> build() {
        if (parts.personas().isEmpty()) {
            List<Point> points = points(feelings(null));
            return points.isEmpty() ? List.of() : List.of(new Curve(null, "", points));
        }
        Map<Map<Integer, Feeling>, List<Persona>> walkers = new LinkedHashMap<>();
        parts.personas().forEach(
                persona -> walkers.computeIfAbsent(feelings(persona), feelings -> new ArrayList<>()).add(persona));
        walkers.remove(Map.of());
        return walkers.entrySet().stream().map(entry -> curve(entry.getValue(), points(entry.getKey()))).toList();
    }

    private Curve curve(List<Persona> personas, List<Point> points) {
        return new Curve(parts.id(personas.get(0)),
                personas.stream().map(Persona::getTitle).collect(Collectors.joining(" and ")), points);
    }

    /** What the persona feels, by column. */
    private Map<Integer, Feeling> feelings(Persona persona) {
        Map<Integer, Feeling> feelings = new LinkedHashMap<>();
        columns.filled().filter(column -> !parts.merged().isGone(columns.moment(column))).forEach(column -> Feelings
                .of(columns.moment(column), persona).ifPresent(feeling -> feelings.put(column, feeling)));
        return feelings;
    }

    /** What was felt in the state that the map is laid over, below the columns as they are. */
    List<Curve> formerly() {
        Former former = parts.merged().former();
        if (former == null) {
            return List.of();
        }
        List<Persona> personas = former.journey().getPersonas();
        Map<Map<Integer, Feeling>, String> walkers = new LinkedHashMap<>();
        (personas.isEmpty() ? Collections.<Persona>singletonList(null) : personas)
                .forEach(persona -> walkers.merge(feelingsBefore(persona), persona == null ? "" : persona.getTitle(),
                        (one, other) -> one + " and " + other));
        walkers.remove(Map.of());
        return walkers.entrySet().stream().map(entry -> new Curve(null, entry.getValue(), points(entry.getKey())))
                .toList();
    }

    private Map<Integer, Feeling> feelingsBefore(Persona persona) {
        Map<Integer, Feeling> feelings = new LinkedHashMap<>();
        columns.filled().forEach(column -> {
            if (parts.merged().origin(columns.moment(column)) instanceof Moment origin) {
                Feelings.of(origin, persona).ifPresent(feeling -> feelings.put(column, feeling));
            }
        });
        return feelings;
    }

    private List<Point> points(Map<Integer, Feeling> feelings) {
        return feelings.entrySet().stream().map(felt -> point(felt.getKey(), felt.getValue())).toList();
    }

    private Point point(int column, Feeling feeling) {
        Moment moment = columns.moment(column);
        return new Point(parts.id(feeling), column, feeling.getScore(), feeling.getWord(), moment.isMomentOfTruth(),
                moment.isWowMoment(), moment instanceof Exit, feeling.getCertainty());
    }
}
