/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.diagrams.CurrentMaps;
import dev.waymark.model.Definitions;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Touchpoint;

/** What stands in the tables. */
public class TableServices {

    private static final String SOLVED = "solves";

    /** The touchpoints of a journey, in the order in which customers meet them; then those that nobody meets. */
    public List<Touchpoint> tableTouchpoints(Journey journey) {
        JourneyModel model = (JourneyModel) EcoreUtil.getRootContainer(journey);
        Stream<Touchpoint> known = model.getDefinitions().stream().filter(Touchpoint.class::isInstance)
                .map(Touchpoint.class::cast);
        return Stream.concat(moments(journey).flatMap(moment -> moment.getTouchpoints().stream()), known).distinct()
                .toList();
    }

    /** The stages of a journey. */
    public List<Stage> tableStages(Journey journey) {
        return journey.getStages();
    }

    /** The stages that use a touchpoint. */
    public List<Stage> usingStages(Touchpoint touchpoint) {
        JourneyModel model = (JourneyModel) EcoreUtil.getRootContainer(touchpoint);
        return Definitions.journeys(model).stream()
                .flatMap(TableServices::moments).filter(moment -> moment.getTouchpoints().contains(touchpoint))
                .map(Moment::getStage).distinct().toList();
    }

    /** The titles of the moments of a stage that use a touchpoint. */
    public String usesIn(EObject touchpoint, EObject stage) {
        return moments((Stage) stage).filter(moment -> moment.getTouchpoints().contains(touchpoint)).map(Titles::of)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Moment> moments(Journey journey) {
        return journey.getStages().stream().flatMap(TableServices::moments);
    }

    private static Stream<Moment> moments(Stage stage) {
        return stage.getNodes().stream().filter(Moment.class::isInstance).map(Moment.class::cast);
    }

    /** The pain points of a journey. */
    public List<PainPoint> tablePains(Journey journey) {
        return moments(journey).flatMap(moment -> moment.getPainPoints().stream()).toList();
    }

    /** The opportunities of a journey. */
    public List<Opportunity> tableIdeas(Journey journey) {
        return moments(journey).flatMap(moment -> moment.getOpportunities().stream()).toList();
    }

    /** What hurts, and how much. */
    public String painTitle(PainPoint pain) {
        return Titles.of(pain) + " (" + pain.getSeverity() + ")";
    }

    /** The opportunities that solve a pain point. */
    public List<Opportunity> solvedBy(PainPoint pain) {
        return tableIdeas(CurrentMaps.around(pain).journey()).stream()
                .filter(opportunity -> opportunity.getSolves().contains(pain)).toList();
    }

    /** A word where an opportunity solves a pain point. */
    public String solutionMark(EObject pain, EObject opportunity) {
        return ((Opportunity) opportunity).getSolves().contains(pain) ? SOLVED : "";
    }

    /** The title of a table of a journey. */
    public String tableTitle(Journey journey, String kind) {
        return Titles.of(journey) + ": " + kind;
    }
}
