/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.ide.edit.Lines;
import dev.waymark.dsl.ide.edit.Replacement;

/** Changes of a text that leave its layout and its comments alone. */
record Edits(String text) {

    private static final String STEP = "  ";

    /** Adds a part in the braces of an element, as the last one; makes the braces where there are none. */
    Replacement addInside(EObject owner, String part) {
        INode node = NodeModelUtils.findActualNodeFor(owner);
        INode brace = closingBrace(node, owner);
        if (brace == null) {
            String indent = indent(node);
            return insert(end(node), " {\n" + indented(part, indent + STEP) + "\n" + indent + "}");
        }
        int line = Lines.start(text, brace.getOffset());
        if (text.substring(line, brace.getOffset()).isBlank()) {
            return insert(line, indented(part, indent(brace) + STEP) + "\n");
        }
        boolean spaced = Character.isWhitespace(text.charAt(brace.getOffset() - 1));
        return insert(brace.getOffset(), (spaced ? "" : " ") + part.replaceAll("\n\\s*", " ") + " ");
    }

    private static INode closingBrace(INode node, EObject owner) {
        INode last = null;
        for (ILeafNode leaf : node.getLeafNodes()) {
            last = leaf.isHidden() ? last : leaf;
        }
        boolean closes = last != null && last.getText().equals("}") && last.getParent().getSemanticElement() == owner;
        return closes ? last : null;
    }

    /** Adds an element behind another one: on a line of its own if the other one ends its line. */
    Replacement addAfter(EObject sibling, String element) {
        INode node = NodeModelUtils.findActualNodeFor(sibling);
        int lineEnd = lineEnd(end(node));
        String rest = text.substring(end(node), lineEnd).strip();
        return rest.isEmpty() || rest.startsWith("//")
                ? insert(lineEnd, "\n" + indented(element, indent(node)))
                : insert(end(node), " " + element.replaceAll("\n\\s*", " "));
    }

    /** Adds an element before another one. */
    Replacement addBefore(EObject sibling, String element) {
        return insert(NodeModelUtils.findActualNodeFor(sibling).getOffset(), element);
    }

    /** Adds a clause behind the last of some properties of an element that the text gives. */
    Replacement addClause(EObject owner, String clause, EStructuralFeature... properties) {
        int end = Stream.of(properties).flatMap(p -> NodeModelUtils.findNodesForFeature(owner, p).stream())
                .mapToInt(Edits::end).max().orElseGet(() -> end(NodeModelUtils.findActualNodeFor(owner)));
        return insert(end, " " + clause);
    }

    /** Removes an element with the words that introduce it. */
    Replacement remove(EObject element) {
        return removeClause(NodeModelUtils.findActualNodeFor(element));
    }

    /** Removes a value with the words and values around it that the grammar puts together with it. */
    Replacement removeClause(INode value) {
        Clause clause = Clause.of(value);
        return removeRegion(clause.first().getOffset(), end(clause.last()));
    }

    /** Removes one of several references with its comma; the last one with its clause. */
    Replacement removeItem(INode item) {
        if (isComma(Clause.previous(item))) {
            int start = Clause.previous(item).getOffset();
            return new Replacement(start, end(item) - start, "");
        }
        if (isComma(Clause.next(item))) {
            int end = end(Clause.next(item));
            int blanks = (int) text.substring(end).chars().takeWhile(Character::isWhitespace).count();
            return new Replacement(item.getOffset(), end + blanks - item.getOffset(), "");
        }
        return removeClause(item);
    }

    private static boolean isComma(INode node) {
        return node != null && node.getText().equals(",");
    }

    /** Removes a region with the blanks before it; whole lines if nothing else stands on them. */
    Replacement removeRegion(int start, int end) {
        int lineStart = Lines.start(text, start);
        int lineEnd = lineEnd(end);
        boolean before = text.substring(lineStart, start).isBlank();
        if (before && text.substring(end, lineEnd).isBlank()) {
            int next = Math.min(lineEnd + 1, text.length());
            return new Replacement(lineStart, next - lineStart, "");
        }
        int from = start;
        while (!before && from > 0 && text.charAt(from - 1) == ' ') {
            from--;
        }
        return new Replacement(from, end - from, "");
    }

    /** Replaces a node by other words. */
    static Replacement replace(INode node, String words) {
        return new Replacement(node.getOffset(), node.getLength(), words);
    }

    static Replacement insert(int offset, String words) {
        return new Replacement(offset, 0, words);
    }

    /** Where the last visible word of a node ends. */
    static int end(INode node) {
        return StreamSupport.stream(node.getLeafNodes().spliterator(), false).filter(leaf -> !leaf.isHidden())
                .mapToInt(ILeafNode::getEndOffset).max().orElse(node.getEndOffset());
    }

    private String indented(String lines, String indent) {
        return indent + lines.replace("\n", "\n" + indent);
    }

    private String indent(INode node) {
        return Lines.indent(text, node.getOffset());
    }

    private int lineEnd(int offset) {
        int end = text.indexOf('\n', offset);
        int line = end < 0 ? text.length() : end;
        return line > offset && text.charAt(line - 1) == '\r' ? line - 1 : line;
    }
}
