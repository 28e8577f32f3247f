/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import dev.waymark.model.Identity;
import dev.waymark.model.Titles;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Reading;
import dev.waymark.model.journey.Target;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** The parts that several maps of one journey share. */
final class MapParts {

    private final Journey journey;
    private final Identity identity;
    private final List<Persona> personas;

    /** The parts for the only persona of an identity; for all where it is null, or the journey has no such persona. */
    MapParts(Journey journey, String persona) {
        this.journey = journey;
        this.identity = Identity.ofModel(journey);
        List<Persona> only = journey.getPersonas().stream().filter(walker -> id(walker).equals(persona)).toList();
        this.personas = only.isEmpty() ? journey.getPersonas() : only;
    }

    /** Who walks the journey on these maps. */
    List<Persona> personas() {
        return personas;
    }

    /** Whether the maps show what concerns only this persona, or everybody where it is null. */
    boolean concerns(Persona persona) {
        return persona == null || personas.contains(persona) || !journey.getPersonas().contains(persona);
    }

    String id(EObject element) {
        return identity.of(element);
    }

    MapHead head() {
        return new MapHead(id(journey), journey.getTitle(), journey.getScenario(), journey.getState(),
                journey.getVersion(), journey.getReviewed(), personas.stream().map(this::card).toList(),
                journey.getObjectives().stream().map(this::kpi).toList());
    }

    private PersonaCard card(Persona persona) {
        return new PersonaCard(id(persona), persona.getTitle(), JourneyTexts.facts(persona), persona.getQuote(),
                picture(persona));
    }

    private String picture(Persona persona) {
        return persona.getPicture() == null ? null
                : Uses.seenFrom(journey.eResource(), persona.eResource(), persona.getPicture());
    }

    /** An objective; what it leaves out, its metric says. */
    private Kpi kpi(Objective objective) {
        Metric metric = objective.getMetric();
        if (metric == null) {
            return new Kpi(id(objective), objective.getTitle(), null, null, objective.getBaseline(),
                    objective.getTarget(), objective.getDue());
        }
        Target owner = objective.getTarget() == null ? metric : objective;
        return new Kpi(id(objective), objective.getTitle(), metric.getTitle(), metric.getUnit(),
                objective.getBaseline() == null ? latest(metric) : objective.getBaseline(), owner.getTarget(),
                objective.getDue() == null ? metric.getDue() : objective.getDue());
    }

    Kpi kpi(Metric metric) {
        return new Kpi(id(metric), metric.getTitle(), null, metric.getUnit(), latest(metric), metric.getTarget(),
                metric.getDue());
    }

    private static Double latest(Metric metric) {
        return metric.getReadings().stream().filter(reading -> reading.getDate() != null)
                .max(Comparator.comparing(Reading::getDate)).map(Reading::getValue).orElse(metric.getBaseline());
    }

    List<Pain> pains(Moment moment) {
        return moment.getPainPoints().stream().filter(pain -> concerns(pain.getPersona())).map(this::pain)
                .toList();
    }

    private Pain pain(PainPoint pain) {
        return new Pain(id(pain), pain.getTitle(), pain.getSeverity(), pain.getFrequency(), pain.getStatus(),
                nameIfOneOfSeveral(pain.getPersona()), pain.getCertainty());
    }

    /** The name of a persona where the maps show several, so that it tells something; otherwise null. */
    String nameIfOneOfSeveral(Persona persona) {
        return persona == null || personas.size() < 2 ? null : Titles.of(persona);
    }
}
