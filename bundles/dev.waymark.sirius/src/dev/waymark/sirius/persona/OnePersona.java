/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.persona;

import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.description.filter.FilterDescription;
import org.eclipse.sirius.viewpoint.description.DAnnotation;
import org.eclipse.sirius.viewpoint.description.DescriptionFactory;

import dev.waymark.diagrams.PersonaChoice;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Persona;

/** Through whose eyes a diagram shows its journey. The diagram keeps it, in its file too. */
public final class OnePersona {

    private static final String SOURCE = "dev.waymark.persona";
    private static final String FILTER = ".filter.persona";
    private static final String ID = "id";

    private OnePersona() {
    }

    /** The persona, or null where the diagram shows what all of them do and feel. */
    public static Persona of(DSemanticDiagram diagram) {
        boolean one = diagram.getActivatedFilters().stream().anyMatch(OnePersona::isOurs);
        return one && diagram.getTarget() instanceof Journey journey ? PersonaChoice.of(journey) : null;
    }

    private static boolean isOurs(FilterDescription filter) {
        return filter.getName() != null && filter.getName().endsWith(FILTER);
    }

    /** Shows the journey through the eyes of a persona, or of all where it is null; changes the diagram. */
    static void show(DSemanticDiagram diagram, Journey journey, Persona persona) {
        PersonaChoice.choose(journey, persona);
        diagram.getActivatedFilters().removeIf(OnePersona::isOurs);
        if (persona != null) {
            diagram.getDescription().getFilters().stream().filter(OnePersona::isOurs)
                    .forEach(diagram.getActivatedFilters()::add);
        }
        annotation(diagram).getDetails().put(ID, persona == null ? "" : Identity.ofModel(journey).of(persona));
    }

    private static DAnnotation annotation(DDiagram diagram) {
        DAnnotation kept = diagram.getDAnnotation(SOURCE);
        if (kept == null) {
            kept = DescriptionFactory.eINSTANCE.createDAnnotation();
            kept.setSource(SOURCE);
            diagram.getEAnnotations().add(kept);
        }
        return kept;
    }

    /** The choice that a diagram has kept is that of its journey again. */
    public static void restore(DSemanticDiagram diagram) {
        DAnnotation kept = diagram.getDAnnotation(SOURCE);
        if (kept != null && diagram.getTarget() instanceof Journey journey && Identity.ofModel(journey)
                .find(kept.getDetails().get(ID)) instanceof Persona persona) {
            PersonaChoice.choose(journey, persona);
        }
    }
}
