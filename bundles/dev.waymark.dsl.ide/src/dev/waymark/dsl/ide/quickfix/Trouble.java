/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.navigation.Leaves;

/**
 * A place where a text breaks a rule.
 *
 * @param resource the text and its model
 * @param offset where the marked words begin
 * @param length of the marked words
 */
record Trouble(XtextResource resource, int offset, int length) {

    /** Writes changes of the text. */
    Edits inText() {
        return new Edits(resource.getParseResult().getRootNode().getText());
    }

    /** The marked words. */
    String words() {
        String text = resource.getParseResult().getRootNode().getText();
        return text.substring(Math.min(offset, text.length()), Math.min(offset + length, text.length()));
    }

    /** The nearest element of a type around the marked words. */
    <T extends EObject> Optional<T> element(Class<T> type) {
        for (INode node = leaf().orElse(null); node != null; node = node.getParent()) {
            if (type.isInstance(node.getSemanticElement())) {
                return Optional.of(type.cast(node.getSemanticElement()));
            }
        }
        return Optional.empty();
    }

    private Optional<? extends INode> leaf() {
        return Leaves.at(resource, offset);
    }

    /** The part of the text that gives the marked value. */
    Optional<INode> value() {
        for (INode node = leaf().orElse(null); node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference
                    || !(node instanceof ILeafNode leaf && leaf.isHidden()) && assigns(node)) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    /** Whether a node is what the grammar assigns to a property. */
    private static boolean assigns(INode node) {
        EObject rule = node.getGrammarElement();
        Assignment assignment = rule == null ? null : GrammarUtil.containingAssignment(rule);
        return assignment != null && rule.eContainer() == assignment;
    }

    /** The reference that is marked. */
    Optional<CrossReference> reference() {
        return value().map(INode::getGrammarElement).filter(CrossReference.class::isInstance)
                .map(CrossReference.class::cast);
    }

    /** The marked words replaced by others. */
    Fix write(String words) {
        return new Fix("Write '" + words + "'", new Replacement(offset, length, words));
    }

    /** A stream of a repair. */
    static Stream<Fix> one(String label, Replacement... changes) {
        return Stream.of(new Fix(label, changes));
    }
}
