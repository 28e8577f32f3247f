/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;

/** Tells what a set of files lacks, and where customers are likely to suffer. */
public final class Analysis {

    private final Plan plan;
    private final Thresholds thresholds;

    /**
     * Prepares to analyse some files, which are known to each other: what one says about the solution of a pain point
     * or the delivery of an opportunity counts in the others.
     */
    public Analysis(Collection<JourneyModel> files) {
        this(files, Thresholds.USUAL);
    }

    /** Prepares to analyse some files with other thresholds than the usual ones. */
    public Analysis(Collection<JourneyModel> files, Thresholds thresholds) {
        plan = new Plan(files);
        this.thresholds = thresholds;
    }

    /** What is to be found in one of the files, in the order of its elements. */
    public List<Finding> findings(JourneyModel file) {
        Scope scope = new Scope(file, plan, thresholds);
        Map<EObject, Integer> places = places(file);
        Rules.ALL.forEach(scope::add);
        return scope.found().stream()
                .sorted(Comparator.comparingInt(finding -> places.getOrDefault(finding.element(), -1))).toList();
    }

    /** What is to be found in one of the journeys of these files, and in what it refers to. */
    public List<Finding> findings(Journey journey) {
        Set<EObject> named = new HashSet<>();
        journey.eAllContents().forEachRemaining(element -> named.addAll(element.eCrossReferences()));
        return findings((JourneyModel) journey.eContainer()).stream()
                .filter(finding -> EcoreUtil.isAncestor(journey, finding.element())
                        || named.contains(finding.element())).toList();
    }

    private static Map<EObject, Integer> places(JourneyModel file) {
        Map<EObject, Integer> places = new HashMap<>();
        Identity.ofModel(file).all().values().forEach(element -> places.put(element, places.size()));
        return places;
    }
}
