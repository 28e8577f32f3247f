/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.Plans;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.PainStatus;

/**
 * What to do first, and what hurts most, by one method.
 *
 * @param method        the method
 * @param opportunities the best first; those that cannot be rated at the end, in the order of the author
 * @param painPoints    all that are open, in the order of the opportunities that solve them best; where none of these
 *                      can be rated, by severity and frequency
 */
public record Ranking(Method method, List<Rating> opportunities, List<Pain> painPoints) {

    /**
     * A pain point with what would help.
     *
     * @param pain the pain point
     * @param best the best of the opportunities that solve it, or null where none does
     */
    public record Pain(PainPoint pain, Rating best) {
    }

    /** Ranks what stands in some files or journeys. */
    public static Ranking of(Collection<? extends EObject> parts, Method method) {
        List<Rating> rated = parts.stream().flatMap(part -> Plans.opportunities(part).stream()).map(method::rate)
                .toList();
        List<Rating> ordered = Stream.concat(rated.stream().filter(Rating::isRated).sorted(method.order()),
                rated.stream().filter(rating -> !rating.isRated())).toList();
        return new Ranking(method, ordered, pains(parts, ordered));
    }

    private static List<Pain> pains(Collection<? extends EObject> parts, List<Rating> ordered) {
        Comparator<Pain> byBest = Comparator.comparingInt(pain -> pain.best() != null && pain.best().isRated()
                ? ordered.indexOf(pain.best()) : ordered.size());
        return parts.stream().flatMap(part -> Plans.painPoints(part).stream())
                .filter(pain -> pain.getStatus() == PainStatus.OPEN)
                .map(pain -> new Pain(pain, best(pain, ordered).orElse(null)))
                .sorted(byBest.thenComparing(pain -> -pain.pain().getSeverity())
                        .thenComparing(pain -> -frequency(pain.pain()))).toList();
    }

    private static Optional<Rating> best(PainPoint pain, List<Rating> ordered) {
        return ordered.stream().filter(rating -> rating.opportunity().getSolves().contains(pain)).findFirst();
    }

    private static double frequency(PainPoint pain) {
        return pain.getFrequency() == null ? 0 : pain.getFrequency();
    }
}
