/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;

/** The columns that the blueprint and the experience map of a journey have in common. */
final class Columns {

    private final MapParts parts;
    private final List<StageBand> bands = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    /** The moment of each column, null for an empty one. */
    private final List<Moment> moments = new ArrayList<>();

    Columns(Journey journey, MapParts parts) {
        this.parts = parts;
        journey.getStages().forEach(this::add);
    }

    private void add(Stage stage) {
        int first = columns.size();
        stage.getNodes().stream().filter(Columns::hasColumn).forEach(node -> add(node, (Moment) node));
        if (columns.size() == first) {
            add(stage, null);
        }
        bands.add(new StageBand(parts.id(stage), stage.getTitle(), first, columns.size() - first));
    }

    private void add(EObject element, Moment moment) {
        columns.add(new Column(parts.id(element), bands.size(), moment == null));
        moments.add(moment);
    }

    /** Steps and ends have a column; exits do where something is told of them; decisions do not. */
    private static boolean hasColumn(Node node) {
        return node instanceof Exit exit ? isTold(exit) : node instanceof Moment;
    }

    private static boolean isTold(Exit exit) {
        return exit.getDuration() != null || exit.isMomentOfTruth() || exit.isWowMoment()
                || Stream.of(exit.getTouchpoints(), exit.getFeelings(), exit.getThoughts(), exit.getExpectations(),
                        exit.getPhysicalEvidence(), exit.getActions(), exit.getPainPoints(), exit.getOpportunities(),
                        exit.getMetrics()).anyMatch(list -> !list.isEmpty());
    }

    List<StageBand> bands() {
        return Collections.unmodifiableList(bands);
    }

    List<Column> columns() {
        return Collections.unmodifiableList(columns);
    }

    /** The moment of a column, or null for an empty column. */
    Moment moment(int column) {
        return moments.get(column);
    }

    /** Whether a moment has a column. */
    boolean shows(Moment moment) {
        return moments.contains(moment);
    }

    /** The columns with a moment, from left to right. */
    IntStream filled() {
        return IntStream.range(0, moments.size()).filter(column -> moments.get(column) != null);
    }
}
