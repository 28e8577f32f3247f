/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.Set;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.ide.words.Phrases;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Moment;

/** Which words of the grammar are worth proposing at a place where the grammar allows them. */
final class KeywordFilter {

    /** Brackets that every author types faster than choosing them. */
    private static final Set<String> BRACKETS = Set.of("{", "}", ",", ".", "+", "-");

    private KeywordFilter() {
    }

    /** Not the words that are allowed as names only, and none that says once more what can hold only once. */
    static boolean fits(Keyword word, ContentAssistContext context) {
        if (BRACKETS.contains(word.getValue()) || isNameOnly(word) || isShortForm(word, context)) {
            return false;
        }
        return !saidBefore(word, context.getCurrentModel(), context.getReplaceRegion().getOffset());
    }

    private static boolean isNameOnly(Keyword word) {
        String rule = GrammarUtil.containingRule(word).getName();
        return rule.equals("Name") || rule.equals("Ref");
    }

    /** Whether a word before it can be left out, but is proposed together with it. */
    private static boolean isShortForm(Keyword word, ContentAssistContext context) {
        int place = word.eContainer() instanceof Group group ? group.getElements().indexOf(word) : 0;
        return place > 0 && ((Group) word.eContainer()).getElements().get(place - 1) instanceof Keyword before
                && "?".equals(before.getCardinality())
                && !before.getValue().equals(context.getLastCompleteNode().getText());
    }

    private static boolean saidBefore(Keyword word, EObject model, int offset) {
        if (model == null) {
            return false;
        }
        if (word.eContainer() instanceof EnumLiteralDeclaration literal) {
            EObject type = literal.getEnumLiteral().eContainer();
            return model.eClass().getEAllAttributes().stream().filter(a -> a.getEType() == type)
                    .anyMatch(attribute -> isWritten(model, attribute, offset));
        }
        Assignment assignment = Phrases.introduced(word);
        EClass type = (EClass) GrammarUtil.containingRule(word).getType().getClassifier();
        if (type == JourneyPackage.Literals.FEELING && model instanceof Moment moment) {
            return moment.getFeelings().stream().anyMatch(feeling -> feeling.getPersona() == null
                    && NodeModelUtils.getNode(feeling) != null && NodeModelUtils.getNode(feeling).getOffset() < offset);
        }
        EStructuralFeature feature = assignment == null || !type.isInstance(model) ? null
                : type.getEStructuralFeature(assignment.getFeature());
        return feature != null && holdsOnce(feature) && isWritten(model, feature, offset);
    }

    /** Also lists of references: one more belongs behind a comma. */
    private static boolean holdsOnce(EStructuralFeature feature) {
        return !feature.isMany() || feature instanceof EReference reference && !reference.isContainment();
    }

    private static boolean isWritten(EObject model, EStructuralFeature feature, int offset) {
        return NodeModelUtils.findNodesForFeature(model, feature).stream().filter(KeywordFilter::isReadable)
                .anyMatch(node -> node.getEndOffset() < offset || node.getOffset() > offset);
    }

    /** What is missing leaves an empty node, or one that holds what stands in its place. */
    private static boolean isReadable(INode node) {
        return node.getLength() > 0 && StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .noneMatch(leaf -> leaf.getSyntaxErrorMessage() != null) && node.getSyntaxErrorMessage() == null;
    }
}
