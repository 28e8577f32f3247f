/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.place;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.Identity;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.render.MapKind;
import dev.waymark.render.draw.EmotionScale;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Path.Point;
import dev.waymark.render.scene.Shape;

/**
 * The arranged diagram: for what stands on it, by the ids of the mappings in the viewpoint specification, its place. An
 * id such as {@code waymark.blueprint.lane.backstage} says the map, the kind of thing, and sometimes which one.
 */
public final class Arrangement {

    /** Half a line around a box belongs to it. */
    private static final double BORDER = 1;

    private static final Set<String> BANDS = Set.of("lane", "row");
    private static final String AT = ".at.";
    private static final String TEAM = ".team.";
    private static final String MEASURED = ".measured.";

    private final Identity identity;
    private final Places places;

    private Arrangement(Journey journey, Places places) {
        this.identity = Identity.ofModel(journey);
        this.places = places;
    }

    /** The arrangement of one diagram of a journey as it is now. */
    public static Arrangement of(Journey journey, MapKind kind) {
        return of(journey, kind, null);
    }

    /** The same as one persona walks the journey, named by her identity; as all do where it is null. */
    public static Arrangement of(Journey journey, MapKind kind, String persona) {
        return new Arrangement(journey, Places.of(journey, kind, persona));
    }

    /** The map that a mapping or a diagram belongs to. */
    public static Optional<MapKind> map(String mapping) {
        String[] parts = mapping.split("\\.");
        return parts.length < 2 ? Optional.empty() : MapKind.of(parts[1]);
    }

    /** Whether what a mapping makes is a lane or a row, which divides the map. */
    public static boolean isBand(String mapping) {
        return BANDS.contains(mapping.split("\\.")[2]);
    }

    /**
     * Where an element stands, in px from the upper left corner of the diagram; empty for what has no place of its own.
     *
     * @param mapping the id of its mapping
     * @param owner the element that its view stands in, such as the moment that a touchpoint is shown for; may be null
     */
    public Optional<Bounds> place(String mapping, EObject element, EObject owner) {
        return bounds(mapping.split("\\."), element, owner).map(bounds -> bounds.inset(-BORDER));
    }

    private Optional<Bounds> bounds(String[] parts, EObject element, EObject owner) {
        String id = identity.of(element);
        return switch (parts[2]) {
            case "lane", "row" -> places.of(band(parts));
            case "line" -> line(band(parts));
            case "header" -> places.of(Places.header(id));
            case "head" -> places.of(id).map(own -> places.of(Places.HEAD).map(own::union).orElse(own));
            case "legend" -> places.of(Places.FOOT);
            case "evidence", "content", "people", "places", "teams", "measures" -> places.ofAll(all(parts[2], id));
            default -> places.of(id(parts, element, owner));
        };
    }

    /**
     * What draws an element, from back to front, in px from the upper left corner of the diagram.
     *
     * @param mapping the id of its mapping; for edges, too
     * @param owner the element that its view stands in; may be null
     */
    public List<Shape> shapes(String mapping, EObject element, EObject owner) {
        String[] parts = mapping.split("\\.");
        String id = identity.of(element);
        return switch (parts[2]) {
            case "lane", "row" -> places.shapes(band(parts));
            case "line" -> places.shapes(Grounds.line(band(parts)));
            case "stage" -> ofStage(parts, places.shapes(id));
            case "header" -> places.shapes(id).stream().filter(shape -> !(shape instanceof Box)).toList();
            case "head" -> Stream.of(places.shapes(Places.HEAD), places.shapes(id)).flatMap(List::stream).toList();
            case "legend" -> places.shapes(Places.FOOT);
            case "evidence", "content", "people" -> places.shapesOfAll(all(parts[2], id));
            case "places", "teams", "measures" -> List.of();
            case "arrow", "order", "begin", "before", "above" -> places.shapes(edge(mapping, element));
            default -> places.shapes(id(parts, element, owner));
        };
    }

    /** On the flowchart a stage is a band, and its header an element of its own. */
    private static List<Shape> ofStage(String[] parts, List<Shape> shapes) {
        return parts[1].equals(MapKind.FLOWCHART.key()) ? shapes.stream().filter(Box.class::isInstance).toList()
                : shapes;
    }

    private static String band(String[] parts) {
        return Places.band(parts[3].replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** How the identities begin of all that one element of a diagram tells together. */
    private static String all(String what, String id) {
        return id + switch (what) {
            case "evidence" -> ".physicalEvidence-";
            case "places" -> AT;
            case "teams" -> TEAM;
            case "measures" -> MEASURED;
            default -> "." + what + "-";
        };
    }

    private String id(String[] parts, EObject element, EObject owner) {
        String id = identity.of(element);
        String whose = owner == null ? "" : identity.of(owner);
        return switch (parts[2]) {
            case "start" -> id + ".start";
            case "touchpoint" -> whose + AT + id;
            case "team" -> whose + TEAM + id;
            case "metric" -> whose + MEASURED + id;
            case "pain" -> parts.length == 3 ? id : Places.flag(id);
            case "truth" -> Places.badge(id, 0);
            case "wow" -> Places.badge(id, ((Moment) element).isMomentOfTruth() ? 1 : 0);
            default -> id;
        };
    }

    /** How high feelings stand on the experience map. */
    public EmotionScale emotions() {
        return places.emotions();
    }

    /** The room of the line below a lane: down to the next lane. */
    private Optional<Bounds> line(String lane) {
        return places.of(lane).flatMap(above -> places.below(above)
                .map(below -> Bounds.around(above.x(), above.bottom(), above.right(), below.y())));
    }

    /**
     * The corners of an edge from its start to its tip; none where the map has no such edge.
     *
     * @param mapping the id of its mapping
     * @param element the element of the edge; for the ways that only the order tells, the one that they leave
     */
    public List<Point> way(String mapping, EObject element) {
        return places.way(edge(mapping, element));
    }

    private String edge(String mapping, EObject element) {
        String id = identity.of(element);
        return element instanceof Arrow ? id : id + switch (mapping.split("\\.")[2]) {
            case "begin" -> ".start.next";
            case "order" -> ".next";
            case "before" -> ".before";
            default -> ".above";
        };
    }
}
