/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.Cell;
import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.BlueprintMap.Lane;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.model.Figures;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.ArrowKind;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.ServiceAction;

/** Decides what belongs on a service blueprint. */
final class BlueprintBuilder {

    private final MapParts parts;
    private final Columns columns;
    private final Flow flow;

    BlueprintBuilder(MapParts parts, Columns columns, Flow flow) {
        this.parts = parts;
        this.columns = columns;
        this.flow = flow;
    }

    BlueprintMap build() {
        List<Lane> lanes = Stream.of(LaneKind.values()).map(this::lane).toList();
        List<Connection> connections = new ArrayList<>();
        connectFromLeft(connections);
        columns.filled().forEach(column -> connectDown(columns.moment(column), connections));
        return new BlueprintMap(parts.head(columns::shows), columns.bands(), columns.columns(), lanes,
                List.copyOf(connections));
    }

    private Lane lane(LaneKind kind) {
        return new Lane(kind, columns.filled().mapToObj(column -> new Cell(column, cards(kind, columns.moment(column))))
                .filter(cell -> !cell.cards().isEmpty()).toList());
    }

    private List<Card> cards(LaneKind kind, Moment moment) {
        return switch (kind) {
            case PHYSICAL_EVIDENCE -> evidence(moment);
            case CUSTOMER_ACTIONS -> List.of(customerAction(moment));
            default -> actions(kind, moment).map(this::serviceAction).toList();
        };
    }

    private List<Card> evidence(Moment moment) {
        List<String> texts = moment.getPhysicalEvidence();
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Card(parts.id(moment) + ".physicalEvidence-" + (i + 1), null, texts.get(i),
                        List.of(), null, null, List.of(), List.of(), List.of(), false, false, false))
                .toList();
    }

    private Card customerAction(Moment moment) {
        return new Card(parts.id(moment), null, moment.getTitle(),
                JourneyTexts.titles(parts.merged().touchpoints(moment)),
                Figures.duration(moment.getDuration()), null, List.of(),
                JourneyTexts.titles(moment.getMetrics()), parts.pains(moment), moment.isMomentOfTruth(),
                moment.isWowMoment(), moment instanceof Exit);
    }

    private Card serviceAction(ServiceAction action) {
        return new Card(parts.id(action), action.getActor() == null ? null : action.getActor().getTitle(),
                action.getText(), List.of(), Figures.duration(action.getDuration()),
                action.getFeelings().stream().findFirst().map(Figures::feeling).orElse(null),
                List.copyOf(action.getRules()), JourneyTexts.titles(action.getMetrics()), List.of(), false, false,
                false);
    }

    private static Stream<ServiceAction> actions(LaneKind kind, Moment moment) {
        return moment.getActions().stream().filter(action -> action.getLane().getName().equals(
                kind.name().toLowerCase(Locale.ROOT)));
    }

    /**
     * One arrow to each moment, from the nearest one at its left from which the flow leads to it: a blueprint tells the
     * usual course, and leaves every branch to the flowchart.
     */
    private void connectFromLeft(List<Connection> connections) {
        Map<Node, Moment> nearest = new HashMap<>();
        columns.filled().mapToObj(columns::moment).forEach(from -> flow.next(from).stream()
                .filter(to -> flow.position(to) > flow.position(from)).forEach(to -> nearest.put(to, from)));
        columns.filled().mapToObj(columns::moment).filter(nearest::containsKey).forEach(to -> connections.add(
                new Connection(parts.id(to) + ".before", parts.id(nearest.get(to)), parts.id(to), false)));
    }

    /** The chain from the customer down through the lanes that hold something. */
    private void connectDown(Moment moment, List<Connection> connections) {
        String above = parts.id(moment);
        boolean acrossInteraction = true;
        for (LaneKind kind : List.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT)) {
            boolean first = true;
            for (ServiceAction action : actions(kind, moment).filter(each -> isChained(moment, each)).toList()) {
                if (first || action.getArrow() != ArrowKind.AUTO) {
                    connections.add(connection(above, action, acrossInteraction));
                }
                above = parts.id(action);
                acrossInteraction = false;
                first = false;
            }
        }
    }

    /** The chain of today leaves out what is gone. */
    private boolean isChained(Moment moment, ServiceAction action) {
        return parts.merged().isGone(moment) || !parts.merged().isGone(action);
    }

    private Connection connection(String above, ServiceAction action, boolean acrossInteraction) {
        boolean mutual = switch (action.getArrow()) {
            case AUTO -> acrossInteraction;
            case ONE_WAY -> false;
            case BOTH_WAYS -> true;
        };
        return new Connection(parts.id(action) + ".above", above, parts.id(action), mutual);
    }
}
