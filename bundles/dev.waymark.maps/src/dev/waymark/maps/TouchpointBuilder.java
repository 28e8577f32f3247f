/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.maps.TouchpointMatrix.Row;
import dev.waymark.maps.TouchpointMatrix.Visit;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Touchpoint;

/** Builds the matrix of touchpoints and stages. */
final class TouchpointBuilder {

    private final Journey journey;
    private final MapParts parts;
    private final Map<Touchpoint, List<Visit>> visits = new LinkedHashMap<>();
    private final List<Visit> elsewhere = new ArrayList<>();

    TouchpointBuilder(Journey journey, MapParts parts) {
        this.journey = journey;
        this.parts = parts;
    }

    TouchpointMatrix build(MapHead head) {
        List<StageBand> stages = new ArrayList<>();
        for (Stage stage : journey.getStages()) {
            int index = stages.size();
            stages.add(new StageBand(parts.id(stage), stage.getTitle(), index, 1));
            stage.getNodes().stream().filter(Moment.class::isInstance)
                    .forEach(node -> visit((Moment) node, index));
        }
        List<Row> rows = new ArrayList<>();
        visits.forEach((touchpoint, met) -> rows.add(row(touchpoint, met)));
        if (!rows.isEmpty() && !elsewhere.isEmpty()) {
            rows.add(new Row(null, "No touchpoint", null, null, null, List.copyOf(elsewhere)));
        }
        return new TouchpointMatrix(head, stages, rows);
    }

    private void visit(Moment moment, int stage) {
        int worst = parts.pains(moment).stream().filter(Pain::isOpen).mapToInt(Pain::severity).max().orElse(0);
        Visit visit = new Visit(parts.id(moment), stage, moment.getTitle(), worst, moment.isMomentOfTruth());
        if (moment.getTouchpoints().isEmpty()) {
            elsewhere.add(visit);
        }
        moment.getTouchpoints().forEach(
                touchpoint -> visits.computeIfAbsent(touchpoint, key -> new ArrayList<>()).add(visit));
    }

    private Row row(Touchpoint touchpoint, List<Visit> met) {
        Channel channel = touchpoint.getChannel();
        return new Row(parts.id(touchpoint), touchpoint.getTitle(), channel == null ? null : channel.getTitle(),
                channel == null ? null : channel.getKind(),
                touchpoint.getOwner() == null ? null : Titles.of(touchpoint.getOwner()), List.copyOf(met));
    }
}
