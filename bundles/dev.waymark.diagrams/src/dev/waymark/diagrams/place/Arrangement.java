/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.place;

import dev.waymark.model.Identity;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Path.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/**
 * The arranged diagram: for what stands on it, by the ids of the mappings in the viewpoint specification, its place. An
 * id such as {@code waymark.blueprint.lane.backstage} says the map, the kind of thing, and sometimes which one.
 */
public final class Arrangement {

    /** Room around a text without a box, for a diagram editor writes a little wider than the renderer. */
    private static final double BESIDE_TEXT = 8;
    private static final double ABOVE_TEXT = 3;
    private static final double TITLE_HEIGHT = 30;
    private static final double LEAST_TEXT = 120;
    private static final double PERSONA_HEIGHT = 48;
    private static final double WIDER = 1.4;

    private final Identity identity;
    private final Places places;
    private final String journey;

    private Arrangement(Journey journey, Places places) {
        this.identity = Identity.ofModel(journey);
        this.places = places;
        this.journey = identity.of(journey);
    }

    /** The arrangement of one diagram of a journey as it is now. */
    public static Arrangement of(Journey journey, MapKind kind) {
        return new Arrangement(journey, Places.of(journey, kind));
    }

    /** The map that a mapping or a diagram belongs to. */
    public static Optional<MapKind> map(String mapping) {
        String[] parts = mapping.split("\\.");
        return parts.length < 2 ? Optional.empty() : MapKind.of(parts[1]);
    }

    /**
     * Where an element stands, in px from the upper left corner of the diagram; empty for what has no place of its own,
     * such as a flag on the edge of a card.
     *
     * @param mapping the id of its mapping
     */
    public Optional<Bounds> place(String mapping, EObject element) {
        String id = identity.of(element);
        String[] parts = mapping.split("\\.");
        String what = parts[2];
        return switch (what) {
            case "lane", "row" -> places.of(Places.band(name(parts[3])));
            case "title" -> places.of(Places.band(name(parts[3]))).map(Arrangement::title);
            case "line" -> line(name(parts[3]));
            case "header" -> places.of(Places.header(id));
            case "start" -> places.of(id + ".start");
            case "evidence" -> places.ofAll(id + ".physicalEvidence-");
            case "content", "people" -> places.ofAll(id + "." + what + "-").map(Arrangement::withRoom);
            case "places" -> places.ofAll(id + ".at.").map(Arrangement::withRoom);
            case "teams" -> places.ofAll(id + ".team.").map(Arrangement::withRoom);
            case "measures" -> places.ofAll(id + ".measured.").map(Arrangement::withRoom);
            case "pain" -> parts.length == 3 ? places.of(id).map(Arrangement::withRoom) : Optional.empty();
            case "persona" -> places.of(id).map(this::belowHead).map(Arrangement::withRoom);
            case "head" -> places.of(id).map(Arrangement::widened);
            case "statement", "doing", "aim" -> places.of(id).map(Arrangement::withRoom);
            default -> places.of(id);
        };
    }

    private static Bounds title(Bounds band) {
        return new Bounds(band.x(), band.y() + ABOVE_TEXT, Grid.LABEL_WIDTH - Grid.PADDING, TITLE_HEIGHT);
    }

    private static String name(String part) {
        return part.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private static Bounds withRoom(Bounds text) {
        return new Bounds(text.x() - BESIDE_TEXT, text.y() - ABOVE_TEXT,
                Math.max(LEAST_TEXT, text.width()) + 2 * BESIDE_TEXT, text.height() + 2 * ABOVE_TEXT);
    }

    /** The title and the line below it, which an editor writes in one size. */
    private static Bounds widened(Bounds head) {
        return new Bounds(head.x(), head.y(), head.width() * WIDER, head.height());
    }

    /** The head of the map stands within what it tells of its only persona. */
    private Bounds belowHead(Bounds persona) {
        return places.of(journey).filter(head -> persona.contains(head, BESIDE_TEXT)).map(head -> new Bounds(head.x(),
                head.bottom(), Math.max(head.width(), LEAST_TEXT), Math.max(PERSONA_HEIGHT,
                        persona.bottom() - head.bottom()))).orElse(persona);
    }

    /** The room of the line below a lane: down to the next lane. */
    private Optional<Bounds> line(String lane) {
        return places.of(Places.band(lane)).flatMap(above -> places.below(above)
                .map(below -> Bounds.around(above.x(), above.bottom(), above.right(), below.y())));
    }

    /**
     * The corners of an edge from its start to its tip; none where the map has no such edge.
     *
     * @param mapping the id of its mapping
     * @param element the element of the edge; for the ways that only the order tells, the one that they leave
     */
    public List<Point> way(String mapping, EObject element) {
        String id = identity.of(element);
        if (element instanceof Arrow) {
            return places.way(id);
        }
        return places.way(id + switch (mapping.split("\\.")[2]) {
            case "begin" -> ".start.next";
            case "order" -> ".next";
            case "before" -> ".before";
            default -> ".above";
        });
    }
}
