/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import dev.waymark.maps.ExperienceMap.Curve;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Persona;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Makes the emotion curves: a feeling that names no persona is felt by all who have no feeling of their own at that
 * moment; personas who feel the same all along share one curve.
 */
final class CurveBuilder {

    private final Journey journey;
    private final MapParts parts;
    private final Columns columns;

    CurveBuilder(Journey journey, MapParts parts, Columns columns) {
        this.journey = journey;
        this.parts = parts;
        this.columns = columns;
    }

    List<Curve> build() {
        if (journey.getPersonas().isEmpty()) {
            List<Point> points = points(null);
            return points.isEmpty() ? List.of() : List.of(new Curve(null, "", points));
        }
        Map<List<Point>, List<Persona>> walkers = new LinkedHashMap<>();
        journey.getPersonas().forEach(
                persona -> walkers.computeIfAbsent(points(persona), points -> new ArrayList<>()).add(persona));
        return walkers.entrySet().stream().filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> curve(entry.getValue(), entry.getKey())).toList();
    }

    private Curve curve(List<Persona> personas, List<Point> points) {
        return new Curve(parts.id(personas.get(0)),
                personas.stream().map(Persona::getTitle).collect(Collectors.joining(" and ")), points);
    }

    private List<Point> points(Persona persona) {
        return columns.filled().mapToObj(column -> point(column, persona)).filter(Objects::nonNull).toList();
    }

    private Point point(int column, Persona persona) {
        Moment moment = columns.moment(column);
        Feeling feeling = feeling(moment, persona);
        return feeling == null ? null : new Point(parts.id(feeling), column, feeling.getScore(), feeling.getWord(),
                moment.isMomentOfTruth(), moment.isWowMoment(), moment instanceof Exit, feeling.getCertainty());
    }

    private static Feeling feeling(Moment moment, Persona persona) {
        return moment.getFeelings().stream().filter(f -> f.getPersona() == persona).findFirst()
                .or(() -> moment.getFeelings().stream().filter(f -> f.getPersona() == null).findFirst()).orElse(null);
    }
}
