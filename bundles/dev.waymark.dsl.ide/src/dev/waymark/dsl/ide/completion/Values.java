/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.dsl.conversion.JourneyValueConverters;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Metric;

/** The values that a property can sensibly have, the likeliest first. */
class Values {

    private static final List<Value> SCORES = List.of(new Value("+2", "very positive"), new Value("+1", "positive"),
            new Value("0", "neutral"), new Value("-1", "negative"), new Value("-2", "very negative"));

    private static final List<Value> CONFIDENCES = List.of(new Value("80 %", "quite sure"),
            new Value("50 %", "a guess"), new Value("100 %", "certain"));

    private static final List<String> UNITS = List.of("percent", "score", "euros", "seconds", "minutes", "hours",
            "days", "customers");

    private static final List<Value> FEELINGS = List.of(new Value("curious", "usually +1"),
            new Value("delighted", "usually +2"), new Value("unsure", "usually -1"),
            new Value("annoyed", "usually -1"), new Value("frustrated", "usually -2"));

    private final JourneyValueConverters converters;
    private final Days days;

    @Inject
    Values(JourneyValueConverters converters, Days days) {
        this.converters = converters;
        this.days = days;
    }

    /** The values of a property of an element; empty when only the author can know. */
    List<Value> of(EStructuralFeature property, EObject element) {
        if (property.getEType() == JourneyPackage.Literals.DATE) {
            return days.in(element);
        }
        if (property == JourneyPackage.Literals.FEELING__SCORE) {
            return SCORES;
        }
        if (property == JourneyPackage.Literals.PAIN_POINT__SEVERITY) {
            return Scales.severities(element);
        }
        if (property == JourneyPackage.Literals.OPPORTUNITY__IMPACT) {
            return Scales.levels("a little", "very much");
        }
        if (property == JourneyPackage.Literals.OPPORTUNITY__EFFORT) {
            return Scales.levels("little", "very much");
        }
        return property == JourneyPackage.Literals.OPPORTUNITY__CONFIDENCE ? CONFIDENCES : others(property, element);
    }

    private List<Value> others(EStructuralFeature property, EObject element) {
        if (property == JourneyPackage.Literals.ARROW__SHARE || property == JourneyPackage.Literals.SEGMENT__SHARE) {
            return Shares.left(element, property);
        }
        if (property == JourneyPackage.Literals.METRIC__UNIT) {
            return units(element);
        }
        if (property == JourneyPackage.Literals.FEELING__WORD) {
            return feelings(element);
        }
        if (property == JourneyPackage.Literals.USE__PATH) {
            return FilePaths.around(element.eResource());
        }
        return property == JourneyPackage.Literals.OUTCOME__NAME ? List.of(new Value("yes", "an outcome"),
                new Value("no", "an outcome")) : List.of();
    }

    private List<Value> units(EObject element) {
        TreeSet<String> units = all(element, Metric.class).map(Metric::getUnit)
                .filter(unit -> unit != null && unit.matches("\\w+")).collect(Collectors.toCollection(TreeSet::new));
        units.removeAll(UNITS);
        return Stream.concat(UNITS.stream(), units.stream()).map(unit -> new Value(unit, "unit")).toList();
    }

    /** The words that this file has for feelings already, the frequent ones first; some words to begin with. */
    private List<Value> feelings(EObject element) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        Map<String, Long> counts = all(element, Feeling.class).filter(f -> f != element && f.getWord() != null)
                .peek(feeling -> scores.put(feeling.getWord(), feeling.getScore()))
                .collect(Collectors.groupingBy(Feeling::getWord, LinkedHashMap::new, Collectors.counting()));
        List<Value> used = counts.keySet().stream().sorted((a, b) -> Long.compare(counts.get(b), counts.get(a)))
                .map(word -> new Value(converters.word().toString(word), "here " + signed(scores.get(word)))).toList();
        return used.isEmpty() ? FEELINGS : used;
    }

    private String signed(int score) {
        return converters.score().toString(score);
    }

    private static <T extends EObject> Stream<T> all(EObject element, Class<T> type) {
        return EcoreUtil2.getAllContentsOfType(EcoreUtil.getRootContainer(element), type).stream();
    }
}
