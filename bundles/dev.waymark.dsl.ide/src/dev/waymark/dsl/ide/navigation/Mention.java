/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;

/**
 * A word in a text that names an element: in the element's own definition, in a reference to it, or on the way of a
 * qualified reference, such as {@code checkout} in {@code checkout.fees}.
 *
 * @param element what is named
 * @param word where it is named
 */
public record Mention(Named element, ILeafNode word) {

    /** What the word at an offset names; a word reaches to the offset behind its last letter. */
    public static Optional<Mention> at(XtextResource resource, int offset) {
        return Leaves.at(resource, offset).flatMap(Mention::of);
    }

    private static Optional<Mention> of(ILeafNode word) {
        for (INode node = word; node != null && node.getParent() != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                return inReference(node).stream().filter(mention -> mention.word().equals(word)).findFirst();
            }
            EObject owner = node.getParent().getSemanticElement();
            if (owner instanceof Named named && isName(node, named)) {
                return Optional.of(new Mention(named, word));
            }
        }
        return Optional.empty();
    }

    private static boolean isName(INode node, Named named) {
        return NodeModelUtils.findNodesForFeature(named, JourneyPackage.Literals.NAMED__NAME).contains(node);
    }

    /** Everything that the node of a reference names: its target last. */
    public static List<Mention> inReference(INode node) {
        List<Named> path = path(target(node));
        List<ILeafNode> words = StreamSupport.stream(node.getLeafNodes().spliterator(), false)
                .filter(leaf -> !leaf.isHidden() && !leaf.getText().equals(".")).toList();
        int known = Math.min(path.size(), words.size());
        return IntStream.range(0, known).mapToObj(i -> new Mention(path.get(path.size() - known + i),
                words.get(words.size() - known + i))).toList();
    }

    /** The element that the node of a reference leads to, or null. */
    private static Named target(INode node) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        EReference reference = GrammarUtil.getReference((CrossReference) node.getGrammarElement(), owner.eClass());
        if (reference == null) {
            return null;
        }
        Object value = owner.eGet(reference);
        if (value instanceof List<?> list) {
            int index = NodeModelUtils.findNodesForFeature(owner, reference).indexOf(node);
            value = index >= 0 && index < list.size() ? list.get(index) : null;
        }
        return value instanceof Named named && !named.eIsProxy() ? named : null;
    }

    /** The named elements from the top of the file down to an element. */
    private static List<Named> path(Named element) {
        List<Named> path = new ArrayList<>();
        for (EObject place = element; place != null; place = place.eContainer()) {
            if (place instanceof Named named && named.getName() != null) {
                path.add(0, named);
            }
        }
        return path;
    }
}
