/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.PainPoint;

/** Scales from 1 to 5. */
final class Scales {

    private static final int MOST = 5;
    private static final int MIDDLE = 3;
    private static final List<String> SEVERITIES = List.of("a nuisance", "annoying", "hurts", "hurts much",
            "the customer may leave");

    private Scales() {
    }

    /**
     * The severities for a pain point: first those that its neighbours at the step do not have, going down from the
     * one above it, for people tell the worst first; the middle one where there is no neighbour.
     */
    static List<Value> severities(EObject pain) {
        List<Integer> others = neighbours(pain);
        int from = others.isEmpty() ? MIDDLE : others.get(others.size() - 1) - 1;
        Set<Integer> taken = Set.copyOf(others);
        IntStream down = IntStream.iterate(Math.min(from, MOST), n -> n > 0, n -> n - 1);
        IntStream up = IntStream.rangeClosed(Math.max(from + 1, 1), MOST);
        List<Integer> order = IntStream.concat(down, up).boxed().toList();
        return Stream.concat(order.stream().filter(n -> !taken.contains(n)), order.stream().filter(taken::contains))
                .map(n -> new Value(String.valueOf(n), SEVERITIES.get(n - 1))).toList();
    }

    private static List<Integer> neighbours(EObject pain) {
        return pain.eContainer() instanceof Moment moment ? moment.getPainPoints().stream()
                .filter(other -> other != pain && NodeModelUtils.getNode(other) != null)
                .map(PainPoint::getSeverity).filter(n -> n >= 1 && n <= MOST).collect(Collectors.toList()) : List.of();
    }

    /** The levels of a scale whose ends have names. */
    static List<Value> levels(String least, String most) {
        return IntStream.of(3, 4, 5, 2, 1).mapToObj(n -> new Value(String.valueOf(n),
                n == 1 ? least : n == MOST ? most : "between " + least + " and " + most)).toList();
    }
}
