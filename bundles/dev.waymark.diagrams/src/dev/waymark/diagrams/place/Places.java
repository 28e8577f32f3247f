/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.place;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.CommonPlugin;
import org.eclipse.emf.common.util.URI;

import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.ExperienceMap.Row;
import dev.waymark.maps.JourneyMaps;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.draw.EmotionScale;
import dev.waymark.render.files.Pictures;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.theme.Theme;

/**
 * Where everything stands on a map of a journey, in px of the rendered map: this is what <em>Arrange all</em> does, so
 * a diagram and the picture of the same map look alike.
 */
public final class Places {

    /** What stands above the stages or the first band, beside what belongs to elements. */
    static final String HEAD = "head";
    /** What stands below the last band: the legend, and the titles of what is listed there. */
    static final String FOOT = "foot";

    private static final String BAND = "band:";

    private final Map<String, Bounds> bounds = new LinkedHashMap<>();
    private final Map<String, List<Point>> ways = new LinkedHashMap<>();
    private final Map<String, List<Shape>> shapes = new LinkedHashMap<>();
    private final Supplier<EmotionScale> emotions;

    private Places(Supplier<EmotionScale> emotions) {
        this.emotions = emotions;
    }

    /** The places on one map of a journey as it is now, as one persona walks it, or as all do. */
    static Places of(Journey journey, MapKind kind, String persona) {
        MapRenderer renderer = new MapRenderer(journey, Theme.LIGHT, pictures(journey), persona);
        Places places = new Places(renderer::emotions);
        Drawing drawing = renderer.draw(kind);
        places.add(drawing);
        List<String> names = bandNames(journey, kind, persona).toList();
        List<Bounds> bands = renderer.bands(kind);
        IntStream.range(0, names.size()).forEach(i -> places.bounds.put(names.get(i), bands.get(i)));
        new Grounds(places.bands()).of(drawing).forEach(places::addGround);
        new CornerMarks(drawing).all().forEach((name, mark) -> {
            places.bounds.put(name, mark.bounds());
            places.shapes.put(name, List.of(mark));
        });
        return places;
    }

    /** The pictures that lie beside the file of the journey. */
    private static PictureSource pictures(Journey journey) {
        URI place = journey.eResource() == null ? null : CommonPlugin.resolve(journey.eResource().getURI());
        return place == null || !place.isFile() ? PictureSource.NONE : new Pictures(Path.of(place.toFileString()));
    }

    private void addGround(String name, List<Shape> loose) {
        shapes.put(name, loose);
        bounds.computeIfAbsent(name, missing -> loose.stream().map(Shape::bounds).reduce(Bounds.EMPTY, Bounds::union));
    }

    private Map<String, Bounds> bands() {
        Map<String, Bounds> bands = new LinkedHashMap<>(bounds);
        bands.keySet().removeIf(name -> !name.startsWith(BAND));
        return bands;
    }

    private static Stream<String> bandNames(Journey journey, MapKind kind, String persona) {
        return switch (kind) {
            case BLUEPRINT -> Stream.of(LaneKind.values()).map(lane -> band(lane.name()));
            case EXPERIENCE -> new JourneyMaps(journey, persona).experience().rows().stream().map(Row::kind)
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

    /** The name under which the flag of a pain point has its place on a card. */
    static String flag(String pain) {
        return CornerMarks.FLAG + pain;
    }

    /** The name under which a badge of a card has its place, counted from 0. */
    static String badge(String moment, int number) {
        return CornerMarks.BADGE + number + ":" + moment;
    }

    private void add(Drawing drawing) {
        for (SceneWalk.Placed<Group> placed : SceneWalk.all(drawing, Group.class)) {
            Group group = placed.shape();
            if (!group.id().isEmpty() && group.bounds() != Bounds.EMPTY) {
                shapes.merge(group.id(), CornerMarks.without(group), Places::joined);
                List<Point> way = Outlines.way(group);
                if (way.isEmpty()) {
                    bounds.merge(group.id(), Outlines.of(group), Bounds::union);
                    Outlines.header(group).ifPresent(header -> bounds.putIfAbsent(header(group.id()), header));
                } else {
                    ways.putIfAbsent(group.id(), way);
                }
            }
        }
    }

    /** What several people feel stands on the curve of each. */
    private static List<Shape> joined(List<Shape> first, List<Shape> second) {
        return Stream.of(first, second).flatMap(List::stream).toList();
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

    /** How high feelings stand. */
    EmotionScale emotions() {
        return emotions.get();
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

    /** What draws an element, or a ground of the map such as {@link #HEAD}, from back to front. */
    List<Shape> shapes(String id) {
        return shapes.getOrDefault(id, List.of());
    }

    /** What draws all elements together whose identities begin so. */
    List<Shape> shapesOfAll(String beginning) {
        return shapes.entrySet().stream().filter(drawn -> drawn.getKey().startsWith(beginning))
                .flatMap(drawn -> drawn.getValue().stream()).toList();
    }
}
