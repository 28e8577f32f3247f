/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import static dev.waymark.model.journey.JourneyPackage.Literals.NAMED__LABEL;
import static dev.waymark.model.journey.JourneyPackage.Literals.NAMED__NAME;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.dsl.scoping.VisibleNames;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;

/** From pain points over opportunities to initiatives: the links that are missing. */
final class PlanFixes {

    private static final int MOST = 5;

    private PlanFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.PAIN_UNSOLVED, PlanFixes::solve,
                Rule.OPPORTUNITY_SOLVES, trouble -> trouble.element(Opportunity.class).stream().flatMap(opportunity ->
                        open(opportunity, JourneyPackage.Literals.PAIN_POINT).map(pain -> new Fix("Solve '" + pain
                                + "'", trouble.inText().addClause(opportunity, "solves " + pain, NAMED__NAME,
                                        NAMED__LABEL)))),
                Rule.INITIATIVE_DELIVERS, trouble -> trouble.element(Initiative.class).stream().flatMap(initiative ->
                        open(initiative, JourneyPackage.Literals.OPPORTUNITY).map(opportunity -> new Fix("Deliver '"
                                + opportunity + "'", trouble.inText().addInside(initiative,
                                        "delivers " + opportunity)))));
    }

    private static Stream<Fix> solve(Trouble trouble) {
        return trouble.element(PainPoint.class).stream().flatMap(pain -> Stream.of(
                new Fix("Add an opportunity that solves it",
                        trouble.inText().addAfter(pain, NameFixes.opportunity(pain.getName(), pain))),
                new Fix("Accept it: the team lives with it",
                        trouble.inText().addClause(pain, "accepted", NAMED__NAME, NAMED__LABEL))));
    }

    /** The names of what nobody refers to yet, then of the rest; first what stands beside the element. */
    private static Stream<String> open(EObject context, EClass kind) {
        Set<EObject> taken = new HashSet<>();
        EcoreUtil2.getAllContentsOfType(EcoreUtil.getRootContainer(context), Named.class)
                .forEach(element -> taken.addAll(element.eCrossReferences()));
        VisibleNames names = VisibleNames.at(context);
        Comparator<Named> near = Comparator.comparing(e -> e.eContainer() != context.eContainer());
        return names.all(kind).sorted(near.thenComparing(taken::contains)).limit(MOST)
                .map(element -> names.shortestName(kind, element)).filter(Objects::nonNull);
    }
}
