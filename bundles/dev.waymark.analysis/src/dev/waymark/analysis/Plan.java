/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.Plans;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;

/** What is solved and what is delivered by any of several files; each file may have been read on its own. */
final class Plan {

    private final Set<URI> solved = new HashSet<>();
    private final Set<URI> delivered = new HashSet<>();

    Plan(Collection<JourneyModel> files) {
        for (JourneyModel file : files) {
            Plans.solutions(file).keySet().forEach(pain -> solved.add(EcoreUtil.getURI(pain)));
            Plans.deliveries(file).keySet().forEach(opportunity -> delivered.add(EcoreUtil.getURI(opportunity)));
        }
    }

    boolean solves(PainPoint pain) {
        return solved.contains(EcoreUtil.getURI(pain));
    }

    boolean delivers(Opportunity opportunity) {
        return delivered.contains(EcoreUtil.getURI(opportunity));
    }
}
