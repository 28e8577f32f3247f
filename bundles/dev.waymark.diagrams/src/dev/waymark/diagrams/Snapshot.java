/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.JourneyMaps;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Persona;
import dev.waymark.render.MapKind;

/** The maps of a journey as it was at one moment, and which element each identity on them means. */
public final class Snapshot {

    private final Journey journey;
    private final Identity identity;
    private final JourneyMaps maps;
    private final Map<View, Arrangement> arrangements = new HashMap<>();
    private Optional<FutureState> future;
    private BlueprintMap blueprint;
    private FlowchartMap flowchart;
    private ExperienceMap experience;
    private Map<String, Card> cards;
    private Map<String, Connection> connections;
    private Map<String, FlowNode> nodes;
    private Map<String, FlowEdge> edges;

    /** A map through the eyes of a persona. */
    private record View(MapKind kind, String persona) {
    }

    Snapshot(Journey journey) {
        this.journey = journey;
        this.identity = Identity.ofModel(journey);
        this.maps = new JourneyMaps(journey);
    }

    /** The journey. */
    public Journey journey() {
        return journey;
    }

    /** The identity of an element. */
    public String id(EObject element) {
        return identity.of(element);
    }

    /** The service blueprint. */
    public BlueprintMap blueprint() {
        blueprint = blueprint == null ? maps.blueprint() : blueprint;
        return blueprint;
    }

    /** The flowchart. */
    public FlowchartMap flowchart() {
        flowchart = flowchart == null ? maps.flowchart() : flowchart;
        return flowchart;
    }

    /** The experience map. */
    public ExperienceMap experience() {
        experience = experience == null ? maps.experience() : experience;
        return experience;
    }

    /** Where everything stands on one of the maps, and what draws it: as a persona has it, or all where it is null. */
    public Arrangement arrangement(MapKind kind, Persona persona) {
        return arrangements.computeIfAbsent(new View(kind, persona == null ? null : id(persona)),
                view -> Arrangement.of(journey, view.kind(), view.persona()));
    }

    /** What the journey says otherwise than the one that it is compared with; empty where there is none. */
    Optional<FutureState> future() {
        future = future == null ? FutureState.of(journey) : future;
        return future;
    }

    /** The card of an element on the blueprint, or null. */
    public Card card(EObject element) {
        cards = cards == null ? byId(blueprint().lanes().stream().flatMap(lane -> lane.cells().stream())
                .flatMap(cell -> cell.cards().stream()), Card::id) : cards;
        return cards.get(id(element));
    }

    /** The arrow of an identity on the blueprint, or null. */
    public Connection connection(String id) {
        connections = connections == null ? byId(blueprint().connections().stream(), Connection::id) : connections;
        return connections.get(id);
    }

    /** The node of an element on the flowchart, or null. */
    public FlowNode node(EObject element) {
        nodes = nodes == null ? byId(flowchart().nodes().stream(), FlowNode::id) : nodes;
        return nodes.get(id(element));
    }

    /** The edge of an identity on the flowchart, or null. */
    public FlowEdge edge(String id) {
        edges = edges == null ? byId(flowchart().edges().stream(), FlowEdge::id) : edges;
        return edges.get(id);
    }

    /** What stands in a row of the experience map, in its order. */
    public Stream<Item> items(RowKind kind) {
        return experience().rows().stream().filter(row -> row.kind() == kind).flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.items().stream());
    }

    /** The elements of identities that are elements of this kind, in the order of the identities. */
    public <T> List<T> elements(Stream<String> ids, Class<T> kind) {
        return ids.map(this::element).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The element of the own file with an identity, or null. */
    public EObject element(String id) {
        return identity.find(id);
    }

    /** Those candidates whose identity, as it is on a map, is among these. */
    public static <T> List<T> among(List<T> candidates, Stream<String> ids, Function<T, String> idOnMap) {
        List<String> wanted = ids.filter(Objects::nonNull).toList();
        return candidates.stream().filter(candidate -> wanted.contains(idOnMap.apply(candidate))).toList();
    }

    private static <T> Map<String, T> byId(Stream<T> values, Function<T, String> id) {
        return values.collect(Collectors.toMap(id, Function.identity(), (first, second) -> first));
    }
}
