/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;

/** What the tokens of a text are for its layout: where properties begin and how long they are on one line. */
public final class Layout {

    /** The longest line, in characters. */
    public static final int WIDTH = 120;

    /** Parts of the grammar that never begin a property of a block. */
    private static final Set<String> WITHIN_PROPERTIES = Set.of("EvidencePart", "Amount", "At");

    private Layout() {
    }

    /**
     * A property in a block, from its first to its last token.
     *
     * @param first its first token
     * @param last its last token
     */
    record Property(ISemanticRegion first, ISemanticRegion last) {

        boolean hasBlock() {
            return isKeyword(last, "}");
        }

        /** Whether it is a stage, or a point of the flow, in the block of the owner. */
        boolean isStructure(EObject owner) {
            EObject element = first.getSemanticElement();
            return element != owner && (element instanceof Stage || element instanceof Node);
        }
    }

    /** The properties between two braces; those of inner blocks are not among them. */
    static List<Property> properties(ISemanticRegion open, ISemanticRegion close) {
        List<ISemanticRegion> starts = new ArrayList<>();
        int depth = 0;
        for (ISemanticRegion r = open.getNextSemanticRegion(); r != close; r = r.getNextSemanticRegion()) {
            depth += isKeyword(r, "{") ? 1 : isKeyword(r, "}") ? -1 : 0;
            if (depth == 0 && !isKeyword(r, "}") && beginsProperty(r)) {
                starts.add(r);
            }
        }
        List<Property> properties = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            ISemanticRegion next = i + 1 < starts.size() ? starts.get(i + 1) : close;
            properties.add(new Property(starts.get(i), next.getPreviousSemanticRegion()));
        }
        return properties;
    }

    /** Whether a token is this word or sign of the language. */
    public static boolean isKeyword(ISemanticRegion region, String keyword) {
        return region.getGrammarElement() instanceof Keyword k && k.getValue().equals(keyword);
    }

    /** Whether a token is the first of an alternative that the grammar offers between braces. */
    public static boolean beginsProperty(ISemanticRegion region) {
        if (isKeyword(region, "by") && !isKeyword(region.getPreviousSemanticRegion(), "{")) {
            return false; // the date of a target stays with it
        }
        EObject element = region.getSemanticElement();
        EObject place = region.getGrammarElement();
        while (true) {
            EObject top = climb(place, region.getPreviousSemanticRegion());
            if (!(top instanceof ParserRule rule)) {
                return top != null;
            }
            if (rule.isFragment()) {
                return !WITHIN_PROPERTIES.contains(rule.getName());
            }
            if (element.eContainer() == null) {
                return false;
            }
            place = region.getTextRegionAccess().regionForEObject(element).getGrammarElement();
            element = element.eContainer();
        }
    }

    /**
     * Climbs in the grammar as long as the place is the first one of its group: to the loop between braces, or to the
     * rule; null when the place is not the first.
     */
    private static EObject climb(EObject place, ISemanticRegion previous) {
        EObject inner = place;
        while (!(inner instanceof ParserRule)) {
            EObject outer = inner.eContainer();
            if (outer instanceof Group group && isBetweenBraces(group)) {
                return inner instanceof Keyword ? null : inner;
            }
            if (outer instanceof Group group && !isFirst(group, inner, previous)
                    || outer instanceof Alternatives && "*".equals(((Alternatives) outer).getCardinality())
                            && !isBetweenBraces(outer.eContainer())) {
                return null;
            }
            inner = outer;
        }
        return inner;
    }

    private static boolean isBetweenBraces(EObject group) {
        return group instanceof Group braces && braces.getElements().get(0) instanceof Keyword keyword
                && "{".equals(keyword.getValue());
    }

    /** Whether everything before the place in its group is optional and was left out. */
    private static boolean isFirst(Group group, EObject place, ISemanticRegion previous) {
        return group.getElements().subList(0, group.getElements().indexOf(place)).stream()
                .allMatch(element -> GrammarUtil.isOptionalCardinality(element)
                        && (previous == null || !EcoreUtil.isAncestor(element, previous.getGrammarElement())));
    }

    /** The length of the tokens on one line, in characters; far too long when a text among them has several lines. */
    static int width(ISemanticRegion first, ISemanticRegion last) {
        int width = 0;
        for (ISemanticRegion region = first; region != null; region = region.getNextSemanticRegion()) {
            width += (region == first ? 0 : gap(region)) + region.getLength();
            if (region.isMultiline()) {
                return 2 * WIDTH;
            }
            if (region == last) {
                return width;
            }
        }
        return width;
    }

    /** How many spaces stand before a token within a line. */
    static int gap(ISemanticRegion region) {
        if (",".equals(region.getText())) {
            return 0;
        }
        boolean next = !"{".equals(region.getPreviousSemanticRegion().getText()) && beginsProperty(region);
        return next ? 2 : 1;
    }

    /** Whether the author, or nobody yet, has broken the line here. */
    static boolean isBroken(IHiddenRegion gap) {
        return gap.isUndefined() || gap.isMultiline() || gap.containsComment();
    }
}
