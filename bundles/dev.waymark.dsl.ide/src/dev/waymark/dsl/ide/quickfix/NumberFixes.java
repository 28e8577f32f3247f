/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.dsl.validation.Scale;
import dev.waymark.model.Figures;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Segment;

/** Numbers outside their scales, and shares that do not add up. */
final class NumberFixes {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private NumberFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        Fixer shares = trouble -> trouble.element(Node.class).stream().flatMap(node ->
                normalise(EcoreUtil.getAllContents(node, false), Arrow.class, JourneyPackage.Literals.ARROW__SHARE));
        Map<Rule, Fixer> fixers = new EnumMap<>(Map.of(
                Rule.SAMPLE_POSITIVE, atLeastOne(),
                Rule.DURATION_POSITIVE, atLeastOne(),
                Rule.OPPORTUNITY_COSTS, atLeastOne(),
                Rule.SHARES_OVER, shares,
                Rule.SHARES_UNDER, shares,
                Rule.SEGMENT_SHARES_SUM, trouble -> trouble.element(JourneyModel.class).stream()
                        .flatMap(model -> normalise(model.getDefinitions().iterator(), Segment.class,
                                JourneyPackage.Literals.SEGMENT__SHARE))));
        Scale.BY_RULE.forEach((rule, scale) -> fixers.put(rule, within(scale.least(), scale.most())));
        return fixers;
    }

    /** The nearest number of a scale; first, without its sign, a number that may have been meant as a dash. */
    private static Fixer within(long least, long most) {
        return trouble -> {
            BigDecimal number = number(trouble);
            if (number == null) {
                return Stream.empty();
            }
            BigDecimal nearest = number.max(BigDecimal.valueOf(least)).min(BigDecimal.valueOf(most));
            boolean unsigned = number.signum() < 0 && least >= 0 && number.negate().compareTo(nearest) > 0
                    && number.negate().compareTo(BigDecimal.valueOf(most)) <= 0;
            Stream<Fix> meant = unsigned ? Stream.of(trouble.write(plain(number.negate()))) : Stream.empty();
            return Stream.concat(meant, Stream.of(trouble.write(least < 0 && nearest.signum() > 0
                    ? "+" + plain(nearest) : plain(nearest))));
        };
    }

    /** A negative number without its sign; nothing can be known in place of zero. */
    private static Fixer atLeastOne() {
        return trouble -> {
            BigDecimal number = number(trouble);
            Stream<Fix> meant = number == null || number.signum() == 0 ? Stream.empty()
                    : Stream.of(trouble.write(plain(number.negate())));
            return Stream.concat(meant, removal(trouble));
        };
    }

    private static Stream<Fix> removal(Trouble trouble) {
        EObject element = trouble.element(EObject.class).orElse(null);
        if (JourneyPackage.Literals.DURATION.isInstance(element)) {
            return Trouble.one("Remove the duration", trouble.inText().remove(element));
        }
        return TextFixes.removal(JourneyPackage.Literals.OPPORTUNITY.isInstance(element) ? "Remove the costs"
                : "Remove the sample", trouble);
    }

    private static BigDecimal number(Trouble trouble) {
        String digits = trouble.words().replaceAll("\\s", "");
        return digits.matches("[+-]?\\d+(\\.\\d+)?") ? new BigDecimal(digits) : null;
    }

    private static String plain(BigDecimal number) {
        return Figures.number(number.doubleValue());
    }

    /** Shares in the same proportion that add up to 100 %, each rounded to a tenth, the last one taking the rest. */
    private static Stream<Fix> normalise(Iterator<?> elements, Class<? extends EObject> type,
            EAttribute share) {
        List<INode> nodes = new ArrayList<>();
        elements.forEachRemaining(element -> {
            if (type.isInstance(element)) {
                nodes.addAll(NodeModelUtils.findNodesForFeature((EObject) element, share));
            }
        });
        List<BigDecimal> old = nodes.stream().map(node -> new BigDecimal(node.getText().replaceAll("\\s", "")))
                .toList();
        BigDecimal sum = old.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0 || old.stream().anyMatch(number -> number.signum() < 0)) {
            return Stream.empty();
        }
        return Stream.of(new Fix("Bring the shares to 100 % together", shares(nodes, old, sum)));
    }

    private static List<Replacement> shares(List<INode> nodes, List<BigDecimal> old, BigDecimal sum) {
        List<Replacement> changes = new ArrayList<>();
        BigDecimal left = ALL;
        for (int i = 0; i < nodes.size(); i++) {
            BigDecimal share = i == nodes.size() - 1 ? left
                    : old.get(i).multiply(ALL).divide(sum, 1, RoundingMode.HALF_UP).min(left);
            left = left.subtract(share);
            changes.add(Edits.replace(nodes.get(i), plain(share)));
        }
        return changes;
    }
}
