/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.diagrams.CurrentMaps;
import dev.waymark.diagrams.Snapshot;
import dev.waymark.maps.BlueprintMap.Card;
import dev.waymark.maps.BlueprintMap.Connection;
import dev.waymark.maps.BlueprintMap.LaneKind;
import dev.waymark.maps.Pain;
import dev.waymark.maps.StageBand;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;

/** What stands on the service blueprint. */
public class BlueprintServices {

    private static final String BEFORE = ".before";
    private static final String ABOVE = ".above";
    private static final String EVIDENCE = ".physicalEvidence-";

    /** The stages across. */
    public List<Stage> blueprintStages(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.blueprint().stages().stream().map(StageBand::id), Stage.class);
    }

    /** The moments that show or hand over something; one card tells all of it. */
    public List<Moment> evidenceMoments(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(cards(maps, LaneKind.PHYSICAL_EVIDENCE).map(Card::id).map(BlueprintServices::owner)
                .distinct(), Moment.class);
    }

    private static String owner(String evidence) {
        return evidence.substring(0, evidence.lastIndexOf(EVIDENCE));
    }

    /** What a moment shows or hands over, a line each. */
    public String evidenceLabel(Moment moment) {
        Snapshot maps = CurrentMaps.around(moment);
        String id = maps.id(moment);
        return cards(maps, LaneKind.PHYSICAL_EVIDENCE).filter(card -> owner(card.id()).equals(id)).map(Card::text)
                .collect(Collectors.joining("\n"));
    }

    /** What the customer does, from left to right. */
    public List<Moment> customerActions(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(cards(maps, LaneKind.CUSTOMER_ACTIONS).map(Card::id), Moment.class);
    }

    /** What teams and systems do in a lane, such as {@code journey.laneActions('BACKSTAGE')}. */
    public List<ServiceAction> laneActions(Journey journey, String lane) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(cards(maps, LaneKind.valueOf(lane)).map(Card::id), ServiceAction.class);
    }

    private static Stream<Card> cards(Snapshot maps, LaneKind kind) {
        return maps.blueprint().lanes().stream().filter(lane -> lane.kind() == kind)
                .flatMap(lane -> lane.cells().stream()).flatMap(cell -> cell.cards().stream());
    }

    /** What a customer action says: title, touchpoints, duration and metrics, a line each. */
    public String customerLabel(Moment moment) {
        return label(CurrentMaps.around(moment).card(moment));
    }

    /** What an action of a team or system says: who, what, how long, how it feels, by which rules. */
    public String actionLabel(ServiceAction action) {
        return label(CurrentMaps.around(action).card(action));
    }

    private static String label(Card card) {
        List<String> lines = new ArrayList<>();
        Stream.of(card.actor(), card.text()).forEach(lines::add);
        lines.add(String.join(", ", card.touchpoints()));
        lines.add(card.duration());
        lines.add(card.feeling());
        lines.addAll(card.rules());
        lines.add(String.join(", ", card.metrics()));
        return lines.stream().filter(line -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The name of a lane as people read it. */
    public String laneTitle(Journey journey, String lane) {
        return LaneKind.valueOf(lane).title();
    }

    /** The name of the line below a lane as people read it. */
    public String lineTitle(Journey journey, String lane) {
        return LaneKind.valueOf(lane).lineBelow();
    }

    /** The moments that an arrow of the usual course reaches. */
    public List<Moment> reachedMoments(Journey journey) {
        return reached(journey, BEFORE, Moment.class);
    }

    /** The actions that an arrow from above reaches. */
    public List<ServiceAction> reachedActions(Journey journey) {
        return reached(journey, ABOVE, ServiceAction.class);
    }

    private static <T> List<T> reached(Journey journey, String ending, Class<T> kind) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.blueprint().connections().stream().filter(arrow -> arrow.id().endsWith(ending))
                .map(Connection::to), kind);
    }

    /** The moment before, from which the arrow comes. */
    public List<Moment> momentBefore(Moment moment) {
        return sources(moment, BEFORE, Moment.class);
    }

    /** The action or moment above, from which the arrow comes. */
    public List<EObject> actionAbove(ServiceAction action) {
        return sources(action, ABOVE, EObject.class);
    }

    private static <T> List<T> sources(EObject reached, String ending, Class<T> kind) {
        Snapshot maps = CurrentMaps.around(reached);
        Connection arrow = maps.connection(maps.id(reached) + ending);
        return arrow == null ? List.of() : maps.elements(Stream.of(arrow.from()), kind);
    }

    /** Whether the arrow to an action goes both ways. */
    public Boolean isMutual(ServiceAction action) {
        Snapshot maps = CurrentMaps.around(action);
        Connection arrow = maps.connection(maps.id(action) + ABOVE);
        return arrow != null && arrow.mutual();
    }

    /** The pain points that are listed below the lanes. */
    public List<PainPoint> listedPains(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.blueprint().lanes().stream().flatMap(lane -> lane.cells().stream())
                .flatMap(cell -> cell.cards().stream()).flatMap(card -> card.pains().stream()).map(Pain::id).distinct(),
                PainPoint.class);
    }

    /** The moment itself where its card says that it is a moment of truth, else nothing. */
    public List<Moment> truthMark(Moment moment) {
        Card card = CurrentMaps.around(moment).card(moment);
        return card != null && card.momentOfTruth() ? List.of(moment) : List.of();
    }

    /** The moment itself where its card says that it is a wow moment, else nothing. */
    public List<Moment> wowMark(Moment moment) {
        Card card = CurrentMaps.around(moment).card(moment);
        return card != null && card.wowMoment() ? List.of(moment) : List.of();
    }
}
