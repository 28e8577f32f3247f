/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.JourneyPackage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Days in the wrong order or without sense. */
final class DateFixes {

    private DateFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.SOURCE_PERIOD, swap(JourneyPackage.Literals.SOURCE__FROM, JourneyPackage.Literals.SOURCE__TO),
                Rule.JOURNEY_REVIEW, swap(JourneyPackage.Literals.JOURNEY__REVIEWED,
                        JourneyPackage.Literals.JOURNEY__REVIEW_DUE),
                Rule.INITIATIVE_DATES, swap(JourneyPackage.Literals.INITIATIVE__STARTS,
                        JourneyPackage.Literals.INITIATIVE__DUE),
                Rule.SOURCE_DATE_AND_PERIOD, trouble -> TextFixes.removal("Remove the date", trouble),
                Rule.METRIC_DUE, trouble -> TextFixes.removal("Remove the date", trouble),
                Rule.READING_TWICE, trouble -> trouble.element(EObject.class).stream().flatMap(reading ->
                        Trouble.one("Remove this reading", trouble.inText().remove(reading))));
    }

    private static Fixer swap(EAttribute first, EAttribute second) {
        return trouble -> trouble.element(EObject.class).stream().flatMap(element -> {
            List<INode> one = NodeModelUtils.findNodesForFeature(element, first);
            List<INode> other = NodeModelUtils.findNodesForFeature(element, second);
            return one.isEmpty() || other.isEmpty() ? Stream.empty() : Trouble.one("Swap the two days",
                    Edits.replace(one.get(0), text(other.get(0))), Edits.replace(other.get(0), text(one.get(0))));
        });
    }

    private static String text(INode node) {
        return NodeModelUtils.getTokenText(node);
    }
}
