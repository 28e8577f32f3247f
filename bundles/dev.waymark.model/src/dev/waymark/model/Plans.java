/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.InitiativeStatus;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;

/** What helps against what: opportunities solve pain points, initiatives deliver opportunities. */
public final class Plans {

    private Plans() {
    }

    /** The opportunities of a file by the pain points that they solve, in the order of the author. */
    public static Map<PainPoint, List<Opportunity>> solutions(JourneyModel model) {
        Map<PainPoint, List<Opportunity>> solutions = new LinkedHashMap<>();
        opportunities(model).forEach(opportunity -> opportunity.getSolves()
                .forEach(pain -> solutions.computeIfAbsent(pain, p -> new ArrayList<>()).add(opportunity)));
        return solutions;
    }

    /** The initiatives of a file by the opportunities that they deliver, in the order of the author; none dropped. */
    public static Map<Opportunity, List<Initiative>> deliveries(JourneyModel model) {
        Map<Opportunity, List<Initiative>> deliveries = new LinkedHashMap<>();
        model.getDefinitions().stream().filter(Initiative.class::isInstance).map(Initiative.class::cast)
                .filter(initiative -> initiative.getStatus() != InitiativeStatus.DROPPED)
                .forEach(initiative -> initiative.getDelivers().forEach(opportunity -> deliveries
                        .computeIfAbsent(opportunity, o -> new ArrayList<>()).add(initiative)));
        return deliveries;
    }

    /** The opportunities of a file, or of a part of it, in the order of the author. */
    public static List<Opportunity> opportunities(EObject part) {
        return all(part, Opportunity.class);
    }

    /** The pain points of a file, or of a part of it, in the order of the author. */
    public static List<PainPoint> painPoints(EObject part) {
        return all(part, PainPoint.class);
    }

    private static <T> List<T> all(EObject part, Class<T> kind) {
        List<T> found = new ArrayList<>();
        part.eAllContents().forEachRemaining(element -> {
            if (kind.isInstance(element)) {
                found.add(kind.cast(element));
            }
        });
        return found;
    }
}
