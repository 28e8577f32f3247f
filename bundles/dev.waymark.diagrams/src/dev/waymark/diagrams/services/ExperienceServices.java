/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.diagrams.CurrentMaps;
import dev.waymark.diagrams.Snapshot;
import dev.waymark.maps.ExperienceMap.Doing;
import dev.waymark.maps.ExperienceMap.Idea;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.Kpi;
import dev.waymark.maps.PersonaCard;
import dev.waymark.maps.StageBand;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Measured;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.Team;
import dev.waymark.model.journey.Touchpoint;

/** What stands on the experience map. */
public class ExperienceServices {

    private static final String AT = ".at.";
    private static final String TEAM = ".team.";
    private static final String MEASURED = ".measured.";

    /** The stages across. */
    public List<Stage> experienceStages(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.experience().stages().stream().map(StageBand::id), Stage.class);
    }

    /** The journey itself where the map has this row, such as {@code journey.experienceRow('GOAL')}. */
    public List<Journey> experienceRow(Journey journey, String row) {
        boolean there = CurrentMaps.of(journey).experience().rows().stream()
                .anyMatch(each -> each.kind() == RowKind.valueOf(row));
        return there ? List.of(journey) : List.of();
    }

    /** The name of a row as people read it. */
    public String rowTitle(Journey journey, String row) {
        return RowKind.valueOf(row).title();
    }

    /** The statements of a row, in their order. */
    public List<Statement> statements(Journey journey, String row) {
        return inRow(journey, RowKind.valueOf(row), Statement.class);
    }

    /** What the customer does. */
    public List<Moment> experienceMoments(Journey journey) {
        return inRow(journey, RowKind.DOING, Moment.class);
    }

    /** The pain points. */
    public List<PainPoint> painPoints(Journey journey) {
        return inRow(journey, RowKind.PAIN, PainPoint.class);
    }

    /** The opportunities. */
    public List<Opportunity> opportunities(Journey journey) {
        return inRow(journey, RowKind.OPPORTUNITY, Opportunity.class);
    }

    private static <T> List<T> inRow(Journey journey, RowKind row, Class<T> kind) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.items(row).map(Item::id), kind);
    }

    /** The moments with touchpoints. */
    public List<Moment> placedMoments(Journey journey) {
        return owners(journey, RowKind.TOUCHPOINT, AT, Moment.class);
    }

    /** The stages with teams in charge. */
    public List<Stage> staffedStages(Journey journey) {
        return owners(journey, RowKind.TEAM, TEAM, Stage.class);
    }

    /** The stages and moments that metrics measure. */
    public List<Measured> measuredElements(Journey journey) {
        return owners(journey, RowKind.MEASURE, MEASURED, Measured.class);
    }

    private static <T> List<T> owners(Journey journey, RowKind row, String joint, Class<T> kind) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.items(row).map(item -> owner(item.id(), joint)).distinct(), kind);
    }

    private static String owner(String id, String joint) {
        return id.substring(0, id.indexOf(joint));
    }

    /** Where a moment takes place. */
    public List<Touchpoint> touchpointsOf(Moment moment) {
        return joined(moment, RowKind.TOUCHPOINT, AT, moment.getTouchpoints());
    }

    /** The teams in charge of a stage. */
    public List<Team> teamsOf(Stage stage) {
        return joined(stage, RowKind.TEAM, TEAM, stage.getTeams());
    }

    /** The metrics of a stage or moment. */
    public List<Metric> metricsOf(Measured measured) {
        return joined(measured, RowKind.MEASURE, MEASURED, measured.getMetrics());
    }

    private static <T extends EObject> List<T> joined(EObject owner, RowKind row, String joint, List<T> candidates) {
        Snapshot maps = CurrentMaps.around(owner);
        return Snapshot.among(candidates, maps.items(row).map(Item::id),
                candidate -> maps.id(owner) + joint + maps.id(candidate));
    }

    /** The stages of which a row of plain texts tells something, such as {@code journey.toldStages('CONTENT')}. */
    public List<Stage> toldStages(Journey journey, String row) {
        return owners(journey, RowKind.valueOf(row), "." + row.toLowerCase(Locale.ROOT) + "-", Stage.class);
    }

    /** The plain texts of a stage in such a row, a line each. */
    public String toldText(Stage stage, String row) {
        return String.join("\n", row.equals(RowKind.CONTENT.name()) ? stage.getContent() : stage.getPeople());
    }

    /** What a moment says: what the customer does, and how long it takes. */
    public String doingLabel(Moment moment) {
        Snapshot maps = CurrentMaps.around(moment);
        return item(maps, RowKind.DOING, moment, Doing.class).map(doing -> Stream.of(doing.text(), doing.duration())
                .filter(Objects::nonNull).collect(Collectors.joining("\n"))).findFirst().orElse("");
    }

    /** What an opportunity says: its title, what it solves, impact and effort. */
    public String ideaLabel(Opportunity opportunity) {
        return item(CurrentMaps.around(opportunity), RowKind.OPPORTUNITY, opportunity, Idea.class)
                .map(ExperienceServices::label).findFirst().orElse("");
    }

    private static String label(Idea idea) {
        return Stream.of(idea.title(),
                idea.solves().isEmpty() ? null : "solves: " + String.join(", ", idea.solves()),
                Stream.of(idea.impact() == null ? null : "impact " + idea.impact(),
                        idea.effort() == null ? null : "effort " + idea.effort()).filter(Objects::nonNull)
                        .collect(Collectors.joining("   ")))
                .filter(line -> line != null && !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static <T> Stream<T> item(Snapshot maps, RowKind row, EObject element, Class<T> kind) {
        String id = maps.id(element);
        return maps.items(row).filter(item -> item.id().equals(id)).filter(kind::isInstance).map(kind::cast);
    }

    /** The feelings on all curves, each once. */
    public List<Feeling> feelings(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.experience().curves().stream().flatMap(curve -> curve.points().stream())
                .map(Point::id).distinct(), Feeling.class);
    }

    /** Whether a feeling has the score of such a name, such as {@code feeling.isFelt('VERY_POSITIVE')} for +2. */
    public Boolean isFelt(Feeling feeling, String name) {
        return Math.max(-2, Math.min(2, feeling.getScore())) == switch (name) {
            case "VERY_POSITIVE" -> 2;
            case "POSITIVE" -> 1;
            case "NEGATIVE" -> -1;
            case "VERY_NEGATIVE" -> -2;
            default -> 0;
        };
    }

    /** Who walks the journey. */
    public List<Persona> walkers(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return Snapshot.among(journey.getPersonas(), maps.experience().head().personas().stream().map(PersonaCard::id),
                maps::id);
    }

    /** What the journey should achieve. */
    public List<Objective> aims(Journey journey) {
        Snapshot maps = CurrentMaps.of(journey);
        return maps.elements(maps.experience().head().objectives().stream().map(Kpi::id), Objective.class);
    }
}
