/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.diagrams.CurrentMaps;
import dev.waymark.diagrams.Snapshot;
import dev.waymark.dsl.messages.Words;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.Pain;
import dev.waymark.model.Titles;
import dev.waymark.model.edit.JourneyLabels;
import dev.waymark.model.journey.Element;
import dev.waymark.model.journey.Evident;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.PainStatus;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.Touchpoint;
import dev.waymark.render.MapKind;
import dev.waymark.render.draw.Formats;

/** What elements say and look like on all diagrams. */
public class LabelServices {

    /** The title of an element; never empty. */
    public String title(EObject element) {
        return JourneyLabels.INSTANCE.getText(element);
    }

    /** What an element is, what it says, how well it is known, and its notes. */
    public String tooltip(EObject element) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.capital(Words.kind(element.eClass())) + ": " + title(element));
        if (element instanceof PainPoint pain) {
            lines.add(measures(pain));
        }
        if (element instanceof Evident evident) {
            lines.add(certainty(evident));
        }
        if (element instanceof Element noted) {
            lines.addAll(noted.getNotes());
        }
        return lines.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String certainty(Evident evident) {
        String sources = evident.getEvidence().stream().map(Titles::of).collect(Collectors.joining(", "));
        return evident.getCertainty().getLiteral() + (sources.isEmpty() ? "" : ": " + sources);
    }

    /** What the head of a map says: the journey, who walks it, and its state. */
    public String headLabel(Journey journey) {
        String walkers = journey.getPersonas().stream().map(Titles::of).collect(Collectors.joining(", "));
        String facts = Stream.of(walkers, journey.getState().getLiteral() + " state",
                journey.getVersion() == null ? "" : "version " + journey.getVersion(),
                journey.getReviewed() == null ? "" : "reviewed " + Formats.date(journey.getReviewed()))
                .filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
        return journey.getTitle() + "\n" + facts;
    }

    /** What something is called that says nothing of its own, such as {@code self.called('Legend')}. */
    public String called(EObject element, String name) {
        return name;
    }

    /** What a pain point says: what hurts, how much and how often. */
    public String painLabel(PainPoint pain) {
        return Stream.of(pain.getPersona() == null ? "" : Titles.of(pain.getPersona()), title(pain), measures(pain))
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String measures(PainPoint pain) {
        return "severity " + pain.getSeverity()
                + (pain.getFrequency() == null ? "" : " · met by " + Formats.percent(pain.getFrequency()))
                + (isOpen(pain.getStatus()) ? "" : " · " + pain.getStatus().getLiteral());
    }

    /** How much a pain point hurts, as its flag says it. */
    public String severityMark(PainPoint pain) {
        return Integer.toString(pain.getSeverity());
    }

    /** The pain points that are flagged at a moment. */
    public List<PainPoint> painFlags(Moment moment) {
        Snapshot maps = CurrentMaps.around(moment);
        FlowNode shown = maps.node(moment);
        return shown == null ? List.of() : maps.elements(shown.pains().stream().map(Pain::id), PainPoint.class);
    }

    /** Whether a pain point is solved or accepted. */
    public Boolean isSettled(PainPoint pain) {
        return !isOpen(pain.getStatus());
    }

    /** Whether customers leave the journey here. */
    public Boolean isExit(Moment moment) {
        return moment instanceof Exit;
    }

    /** The title of a diagram of a journey, such as "Buying shoes: flowchart". */
    public String mapTitle(Journey journey, String kind) {
        return Titles.of(journey) + ": " + MapKind.valueOf(kind).title().toLowerCase(Locale.ROOT);
    }

    private static boolean isOpen(PainStatus status) {
        return status == null || status == PainStatus.OPEN;
    }

    /** A thought in its quotation marks. */
    public String quoted(Statement statement) {
        return "“" + statement.getText() + "”";
    }

    /** A touchpoint, with its channel where that is called otherwise. */
    public String touchpointLabel(Touchpoint touchpoint) {
        String title = Titles.of(touchpoint);
        String channel = touchpoint.getChannel() == null ? title : Titles.of(touchpoint.getChannel());
        return channel.equalsIgnoreCase(title) ? title : title + " · " + channel;
    }

    /** A persona with age, occupation, place and a typical sentence. */
    public String personaLabel(Persona persona) {
        String facts = Stream.of(persona.getAge(), persona.getOccupation(), persona.getLocation())
                .filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(", "));
        return Stream.of(Titles.of(persona), facts, persona.getQuote() == null ? "" : "“" + persona.getQuote() + "”")
                .filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** An objective with what it aims at. */
    public String aimLabel(Objective objective) {
        Metric metric = objective.getMetric();
        Double target = objective.getTarget() == null && metric != null ? metric.getTarget() : objective.getTarget();
        return title(objective) + (metric == null ? "" : "\n" + Titles.of(metric))
                + (target == null ? "" : " → " + Formats.number(target));
    }

    /** A metric with its unit and its target. */
    public String metricLabel(Metric metric) {
        String unit = metric.getUnit() == null ? "" : " " + metric.getUnit();
        Double target = metric.getTarget();
        return Titles.of(metric) + (target == null ? "" : " → " + Formats.number(target) + unit);
    }

    /** Whether a stage is the second of two neighbours, which have two colours in turn. */
    public Boolean isSecondColour(Stage stage) {
        return stage.getJourney().getStages().indexOf(stage) % 2 == 1;
    }
}
