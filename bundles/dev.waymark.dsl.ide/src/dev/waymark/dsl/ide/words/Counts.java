/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.words;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.dsl.messages.Words;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;

/** Numbers of elements in words, such as {@code 3 journeys · 12 feelings}. */
public final class Counts {

    private Counts() {
    }

    /** How many elements of each kind there are; empty for none. */
    public static String of(Stream<? extends EObject> elements) {
        Map<String, Long> counts = elements.collect(Collectors.groupingBy(Counts::kind, LinkedHashMap::new,
                Collectors.counting()));
        return counts.entrySet().stream().map(entry -> some(entry.getValue(), entry.getKey()))
                .collect(Collectors.joining(" \u00b7 "));
    }

    /** How much a journey or a stage holds, such as {@code 4 stages · 9 steps · 7 pain points}. */
    public static String content(EObject element) {
        return of(EcoreUtil2.getAllContentsOfType(element, Named.class).stream().filter(part -> part instanceof Stage
                || part instanceof Node || part instanceof PainPoint || part instanceof Opportunity));
    }

    /** A number with its noun, such as {@code 1 opportunity} or {@code 2 opportunities}. */
    public static String some(long number, String noun) {
        return number + " " + (number == 1 ? noun : plural(noun));
    }

    private static String plural(String noun) {
        return noun.endsWith("y") && !noun.endsWith("ey") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static String kind(EObject element) {
        if (element instanceof Node) {
            return "step";
        }
        if (element instanceof Arrow) {
            return "arrow";
        }
        if (element instanceof ServiceAction) {
            return "action";
        }
        return element instanceof Statement ? "statement" : Words.kind(element.eClass());
    }
}
