/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.place;

import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.ExperienceMap.Row;
import dev.waymark.maps.JourneyMaps;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.theme.Theme;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where everything stands on a map of a journey, in px of the rendered map: this is what <em>Arrange all</em> does, so
 * a diagram and the picture of the same map look alike.
 */
public final class Places {

    private static final String BAND = "band:";

    private final Map<String, Bounds> bounds = new LinkedHashMap<>();
    private final Map<String, List<Point>> ways = new LinkedHashMap<>();

    private Places() {
    }

    /** The places on one map of a journey as it is now. */
    public static Places of(Journey journey, MapKind kind) {
        MapRenderer renderer = new MapRenderer(journey, Theme.LIGHT, PictureSource.NONE);
        Places places = new Places();
        places.add(renderer.draw(kind));
        List<String> names = bandNames(journey, kind).toList();
        List<Bounds> bands = renderer.bands(kind);
        IntStream.range(0, names.size()).forEach(i -> places.bounds.put(names.get(i), bands.get(i)));
        return places;
    }

    private static Stream<String> bandNames(Journey journey, MapKind kind) {
        return switch (kind) {
            case BLUEPRINT -> Stream.of(LaneKind.values()).map(lane -> band(lane.name()));
            case EXPERIENCE -> new JourneyMaps(journey).experience().rows().stream().map(Row::kind)
                    .map(row -> band(row.name()));
            default -> Stream.empty();
        };
    }

    /** The name under which a lane or a row has its place, such as that of {@code BACKSTAGE} or {@code GOAL}. */
    public static String band(String kind) {
        return BAND + kind;
    }

    /** The name under which the header of a stage has its place. */
    static String header(String stage) {
        return "header:" + stage;
    }

    private void add(Drawing drawing) {
        for (SceneWalk.Placed<Group> placed : SceneWalk.all(drawing, Group.class)) {
            Group group = placed.shape();
            if (!group.id().isEmpty() && group.bounds() != Bounds.EMPTY) {
                List<Point> way = Outlines.way(group);
                if (way.isEmpty()) {
                    bounds.putIfAbsent(group.id(), Outlines.of(group));
                    Outlines.header(group).ifPresent(header -> bounds.putIfAbsent(header(group.id()), header));
                } else {
                    ways.putIfAbsent(group.id(), way);
                }
            }
        }
    }

    /** Where an element stands. */
    public Optional<Bounds> of(String id) {
        return Optional.ofNullable(bounds.get(id));
    }

    /** Where all elements together stand whose identities begin so. */
    public Optional<Bounds> ofAll(String beginning) {
        return bounds.entrySet().stream().filter(place -> place.getKey().startsWith(beginning))
                .map(Map.Entry::getValue).reduce(Bounds::union);
    }

    /** The nearest lane or row below another one. */
    Optional<Bounds> below(Bounds band) {
        return bounds.entrySet().stream().filter(place -> place.getKey().startsWith(BAND)).map(Map.Entry::getValue)
                .filter(other -> other.y() >= band.bottom()).min(Comparator.comparingDouble(Bounds::y));
    }

    /** The corners of an edge from its start to its tip; none where the map has no such edge. */
    public List<Point> way(String id) {
        return ways.getOrDefault(id, List.of());
    }
}
