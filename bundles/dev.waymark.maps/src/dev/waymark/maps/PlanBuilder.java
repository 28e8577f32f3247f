/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.maps.ImpactEffortMatrix.Idea;
import dev.waymark.maps.Roadmap.Entry;
import dev.waymark.model.Plans;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.InitiativeStatus;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Opportunity;

/** Builds what is made of opportunities and initiatives. */
final class PlanBuilder {

    /** Far enough to be decided upon; what was dropped delivers nothing. */
    private static final List<InitiativeStatus> PROGRESS = List.of(InitiativeStatus.PROPOSED,
            InitiativeStatus.PLANNED, InitiativeStatus.RUNNING, InitiativeStatus.DONE);

    private final Journey journey;
    private final MapParts parts;
    private final MapHead head;

    PlanBuilder(Journey journey, MapParts parts, MapHead head) {
        this.journey = journey;
        this.parts = parts;
        this.head = head;
    }

    ImpactEffortMatrix matrix() {
        List<Opportunity> all = Plans.opportunities(journey);
        return new ImpactEffortMatrix(head, all.stream().filter(PlanBuilder::isPlaced).map(this::idea).toList(),
                all.stream().filter(opportunity -> !isPlaced(opportunity)).map(Titles::of).toList());
    }

    private static boolean isPlaced(Opportunity opportunity) {
        return isLevel(opportunity.getImpact()) && isLevel(opportunity.getEffort());
    }

    private static boolean isLevel(Integer level) {
        return level != null && level >= ImpactEffortMatrix.LEAST && level <= ImpactEffortMatrix.MOST;
    }

    private Idea idea(Opportunity opportunity) {
        return new Idea(parts.id(opportunity), opportunity.getTitle(), opportunity.getImpact(),
                opportunity.getEffort(), initiatives().stream()
                        .filter(initiative -> initiative.getDelivers().contains(opportunity))
                        .map(Initiative::getStatus).filter(PROGRESS::contains)
                        .max(Comparator.comparing(PROGRESS::indexOf)).orElse(null));
    }

    Roadmap roadmap() {
        return new Roadmap(head, initiatives().stream().filter(this::concernsJourney)
                .sorted(Comparator.comparing(Initiative::getDue, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Initiative::getStarts, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(this::entry).toList());
    }

    private List<Initiative> initiatives() {
        return EcoreUtil.getRootContainer(journey) instanceof JourneyModel model ? model.getDefinitions().stream()
                .filter(Initiative.class::isInstance).map(Initiative.class::cast).toList() : List.of();
    }

    /** An initiative that delivers nothing yet is shown with every journey of its file. */
    private boolean concernsJourney(Initiative initiative) {
        return initiative.getDelivers().isEmpty() || initiative.getDelivers().stream().anyMatch(this::isHere);
    }

    private boolean isHere(Opportunity opportunity) {
        return EcoreUtil.isAncestor(journey, opportunity);
    }

    private Entry entry(Initiative initiative) {
        return new Entry(parts.id(initiative), initiative.getTitle(),
                initiative.getOwner() == null ? null : Titles.of(initiative.getOwner()), initiative.getStatus(),
                initiative.getStarts(), initiative.getDue(),
                initiative.getDelivers().stream().filter(this::isHere).map(Titles::of).toList(),
                JourneyTexts.titles(initiative.getImproves()));
    }
}
