/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.maps.Marks.Mark;
import dev.waymark.maps.Remarks.Remark;
import dev.waymark.model.Identity;
import dev.waymark.model.Metrics;
import dev.waymark.model.Titles;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Target;

/** The parts that several maps of one journey share. */
final class MapParts {

    private final Merged merged;
    private final Journey journey;
    private final Identity identity;
    private final List<Persona> personas;
    private final Remarks remarks;

    /** The parts for the only persona of an identity; for all where it is null, or the journey has no such persona. */
    MapParts(Merged merged, String persona, Remarks remarks) {
        this.merged = merged;
        this.journey = merged.journey();
        this.remarks = remarks;
        this.identity = Identity.ofModel(journey);
        List<Persona> only = journey.getPersonas().stream().filter(walker -> id(walker).equals(persona)).toList();
        this.personas = only.isEmpty() ? journey.getPersonas() : only;
    }

    /** What data tell. */
    Readings readings() {
        return remarks.readings();
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

    /** The head of a map that shows some moments, so that its marks stand where one sees them. */
    MapHead head(Predicate<Moment> shown) {
        return new MapHead(id(journey), journey.getTitle(), journey.getScenario(), journey.getState(),
                journey.getVersion(), journey.getReviewed(), personas.stream().map(this::card).toList(),
                journey.getObjectives().stream().map(this::kpi).toList()).marked(marks(shown));
    }

    private Marks marks(Predicate<Moment> shown) {
        List<Remark> all = remarks.all();
        return new Marks(remarks.kind(), IntStream.range(0, all.size()).mapToObj(i -> new Mark(i + 1,
                id(part(merged.seen(all.get(i).about()), shown)), all.get(i).text(), all.get(i).strong(),
                all.get(i).trace())).toList(), merged.overlay(this));
    }

    /** The nearest part around an element that a map shows; what lies outside stands where the journey refers to it. */
    private EObject part(EObject about, Predicate<Moment> shown) {
        EObject part = EcoreUtil.isAncestor(journey, about) ? about : visited(about);
        while (part != journey && !(part instanceof Stage) && !(part instanceof Moment moment && shown.test(moment))) {
            part = part.eContainer();
        }
        return part;
    }

    private EObject visited(EObject touchpoint) {
        return journey.getStages().stream().flatMap(stage -> stage.getNodes().stream())
                .filter(node -> node instanceof Moment moment && moment.getTouchpoints().contains(touchpoint))
                .<EObject>map(node -> node).findFirst().orElse(journey);
    }

    /** The two states of the journey in one. */
    Merged merged() {
        return merged;
    }

    PersonaCard card(Persona persona) {
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
                objective.getBaseline() == null ? Metrics.latest(metric) : objective.getBaseline(), owner.getTarget(),
                objective.getDue() == null ? metric.getDue() : objective.getDue());
    }

    Kpi kpi(Metric metric) {
        return new Kpi(id(metric), metric.getTitle(), null, metric.getUnit(), Metrics.latest(metric),
                metric.getTarget(), metric.getDue());
    }

    List<Pain> pains(Moment moment) {
        return moment.getPainPoints().stream().filter(pain -> concerns(pain.getPersona())).map(this::pain)
                .toList();
    }

    /** The pain points of a moment without those that are gone from it. */
    List<Pain> presentPains(Moment moment) {
        return moment.getPainPoints().stream().filter(pain -> concerns(pain.getPersona()))
                .filter(pain -> merged.isGone(moment) || !merged.isGone(pain)).map(this::pain).toList();
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
