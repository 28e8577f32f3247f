/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.model.Flow;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.SupportSystem;

/** Which of the elements that a reference can name are sensible, and in which order. */
final class Candidates {

    private static final Set<EReference> OF_WALKERS = Set.of(JourneyPackage.Literals.FEELING__PERSONA,
            JourneyPackage.Literals.THOUGHT__PERSONA, JourneyPackage.Literals.PAIN_POINT__PERSONA);

    private Candidates() {
    }

    /** Those that the reference does not name yet and that make sense where it stands, the likeliest first. */
    static List<Named> of(Stream<Named> visible, EReference reference, EObject context) {
        Stream<Named> left = visible.filter(candidate -> !isNamed(candidate, reference, context));
        if (OF_WALKERS.contains(reference)) {
            return left.filter(candidate -> walks((Persona) candidate, context)).toList();
        }
        return left.sorted(order(reference, context)).toList();
    }

    private static boolean isNamed(Named candidate, EReference reference, EObject context) {
        if (reference == JourneyPackage.Literals.ARROW__TARGET) {
            return candidate == EcoreUtil2.getContainerOfType(context, Node.class);
        }
        if (reference == JourneyPackage.Literals.JOURNEY__COMPARED_WITH) {
            return candidate == context;
        }
        return reference.isMany() && reference.getEContainingClass().isInstance(context)
                && ((List<?>) context.eGet(reference)).contains(candidate);
    }

    /** Whether a persona walks the journey; any may be meant while nobody does. Staff are not customers. */
    private static boolean walks(Persona persona, EObject context) {
        Journey journey = EcoreUtil2.getContainerOfType(context, Journey.class);
        return EcoreUtil2.getContainerOfType(context, ServiceAction.class) == null
                && (journey == null || journey.getPersonas().isEmpty() || journey.getPersonas().contains(persona));
    }

    private static Comparator<Named> order(EReference reference, EObject context) {
        if (reference == JourneyPackage.Literals.ARROW__TARGET) {
            return nextPointsFirst(context);
        }
        if (reference == JourneyPackage.Literals.SERVICE_ACTION__ACTOR && context instanceof ServiceAction action) {
            boolean support = action.getLane() == Lane.SUPPORT;
            return first(actor -> actor instanceof SupportSystem == support);
        }
        if (reference == JourneyPackage.Literals.OPPORTUNITY__SOLVES) {
            EObject home = EcoreUtil2.getContainerOfType(context, Node.class);
            Set<Object> solved = named(context, Opportunity.class, reference);
            return first(pain -> pain.eContainer() == home).thenComparing(first(pain -> !solved.contains(pain)));
        }
        if (reference == JourneyPackage.Literals.INITIATIVE__DELIVERS) {
            Set<Object> delivered = named(context, Initiative.class, reference);
            return first(opportunity -> !delivered.contains(opportunity));
        }
        return Comparator.comparing(candidate -> 0);
    }

    /** What follows in the order of the author, then what goes before; targets that have an arrow already last. */
    private static Comparator<Named> nextPointsFirst(EObject context) {
        Node home = EcoreUtil2.getContainerOfType(context, Node.class);
        Journey journey = EcoreUtil2.getContainerOfType(context, Journey.class);
        if (home == null || journey == null) {
            return Comparator.comparing(candidate -> 0);
        }
        Flow flow = Flow.of(journey);
        int place = flow.position(home);
        Set<Object> reached = new HashSet<>();
        EcoreUtil2.getAllContentsOfType(home, Arrow.class).forEach(arrow -> reached.add(arrow.getTarget()));
        return first((Named point) -> !reached.contains(point)).thenComparing(first(point ->
                flow.position((Node) point) > place)).thenComparing(point -> flow.position((Node) point));
    }

    private static <T extends EObject> Set<Object> named(EObject context, Class<T> type, EReference reference) {
        Set<Object> named = new HashSet<>();
        if (EcoreUtil.getRootContainer(context) instanceof JourneyModel model) {
            EcoreUtil2.getAllContentsOfType(model, type).forEach(e -> named.addAll((List<?>) e.eGet(reference)));
        }
        return named;
    }

    private static Comparator<Named> first(Predicate<Named> better) {
        return Comparator.comparing(candidate -> !better.test(candidate));
    }
}
