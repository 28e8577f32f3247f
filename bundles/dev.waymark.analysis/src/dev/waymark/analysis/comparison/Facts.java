/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dev.waymark.model.Figures;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Acceptance;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Attribute;
import dev.waymark.model.journey.Contribution;
import dev.waymark.model.journey.Duration;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.Reading;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.Thought;
import dev.waymark.model.journey.Transition;

/** All that is said of an element, as people read it; what has a name of its own is another element. */
final class Facts {

    private static final String KIND = "kind";

    private Facts() {
    }

    /** What is said, by what it is called, in the order of the metamodel. */
    static Map<String, String> of(Named element) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(KIND, words(element.eClass().getName()));
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (element.eIsSet(feature) && !isElsewhere(feature)) {
                facts.put(feature == JourneyPackage.Literals.NAMED__LABEL ? "title" : words(feature.getName()),
                        text(element.eGet(feature)));
            }
        }
        return facts;
    }

    /** The name is the identity of an element; other elements tell of themselves. */
    private static boolean isElsewhere(EStructuralFeature feature) {
        return feature.getName().equals("name") || feature instanceof EReference reference
                && (reference.isContainer() || reference.isContainment() && isNamed(reference));
    }

    private static boolean isNamed(EReference reference) {
        return Named.class.isAssignableFrom(reference.getEReferenceType().getInstanceClass());
    }

    /** {@code painPoint} as {@code pain point}. */
    static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Facts::text).collect(Collectors.joining("; "));
        }
        if (value instanceof EObject element) {
            return text(element);
        }
        return value instanceof Double number ? Figures.number(number)
                : value instanceof Boolean ? "yes" : value.toString();
    }

    private static String text(EObject element) {
        if (element instanceof Named named) {
            return Titles.of(named);
        }
        if (element instanceof Feeling feeling) {
            return by(feeling.getPersona(), Figures.feeling(feeling));
        }
        if (element instanceof Statement statement) {
            return by(statement instanceof Thought thought ? thought.getPersona() : null, statement.getText());
        }
        if (element instanceof ServiceAction action) {
            return action.getLane().getLiteral() + " " + by(action.getActor(), action.getText());
        }
        return element instanceof Arrow arrow ? arrow(arrow) : figure(element);
    }

    private static String arrow(Arrow arrow) {
        String answer = arrow instanceof Outcome outcome ? outcome.getName() : null;
        String condition = arrow instanceof Transition transition && transition.getCondition() != null
                ? "when " + transition.getCondition() : null;
        return joined(answer, "to", arrow.getTarget() == null ? null : Titles.of(arrow.getTarget()),
                arrow.getShare() == null ? null : Figures.number(arrow.getShare()) + " %",
                arrow.getVolume() == null ? null : arrow.getVolume() + " customers", condition);
    }

    private static String figure(EObject element) {
        if (element instanceof Duration duration) {
            return joined(Figures.duration(duration));
        }
        if (element instanceof Reading reading) {
            return joined(reading.getDate(), reading.getValue() == null ? null : Figures.number(reading.getValue()));
        }
        if (element instanceof Attribute attribute) {
            return attribute.getKey() + ": " + attribute.getValue();
        }
        if (element instanceof Contribution contribution) {
            return by(contribution.getTeam(), contribution.getText());
        }
        return element instanceof Acceptance acceptance
                ? acceptance.getFinding().getLiteral() + ": " + acceptance.getReason() : "";
    }

    private static String by(Named somebody, String what) {
        return somebody == null ? joined(what) : Titles.of(somebody) + ": " + what;
    }

    private static String joined(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining(" "));
    }
}
