/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * What the grammar puts together with a value, such as {@code share 46 %} with the number 46.
 *
 * @param first the first part
 * @param last the last part, which may be the first one too
 */
record Clause(INode first, INode last) {

    /** The clause of a value; the value alone where it is no clause, such as a label. */
    static Clause of(INode value) {
        Group group = group(value);
        INode first = value;
        for (INode before = previous(first); group != null && place(before, group) >= 0
                && place(before, group) < place(first, group); before = previous(first)) {
            first = before;
        }
        INode last = value;
        for (INode after = next(last); group != null && place(after, group) > place(last, group);
                after = next(last)) {
            last = after;
        }
        return new Clause(introduced(first, group), last);
    }

    /** With a word before the whole clause that would say nothing without it. */
    private static INode introduced(INode first, Group group) {
        INode before = previous(first);
        boolean outer = before != null && group != null && before.getGrammarElement() instanceof Keyword word
                && Character.isLetter(word.getValue().charAt(0)) && word.eContainer() instanceof Group around
                && around != group && place(first, around) == around.getElements().indexOf(word) + 1;
        return outer ? before : first;
    }

    /** The group of the grammar in which a value stands; null for the whole of an element. */
    private static Group group(INode value) {
        EObject rule = value.getGrammarElement();
        Assignment assignment = rule instanceof AbstractElement ? GrammarUtil.containingAssignment(rule) : null;
        if (assignment == null || !(assignment.eContainer() instanceof Group group)) {
            return null;
        }
        boolean whole = group.eContainer() instanceof AbstractRule
                && !(group.eContainer() instanceof ParserRule parsed && parsed.isFragment());
        return whole ? null : group;
    }

    /** The place of a part of the text in a group of the grammar; -1 if it does not belong there. */
    private static int place(INode node, Group group) {
        EObject part = node == null ? null : node.getGrammarElement();
        while (part != null && part.eContainer() != group) {
            part = part.eContainer();
        }
        return part == null ? -1 : group.getElements().indexOf(part);
    }

    /** The visible part before another one. */
    static INode previous(INode node) {
        INode place = node.getPreviousSibling();
        while (place instanceof ILeafNode leaf && leaf.isHidden()) {
            place = place.getPreviousSibling();
        }
        return place;
    }

    /** The visible part behind another one. */
    static INode next(INode node) {
        INode place = node.getNextSibling();
        while (place instanceof ILeafNode leaf && leaf.isHidden()) {
            place = place.getNextSibling();
        }
        return place;
    }
}
