/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.words;

import dev.waymark.dsl.messages.Words;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

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
