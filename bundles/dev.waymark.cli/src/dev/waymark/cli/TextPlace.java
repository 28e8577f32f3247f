/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

import dev.waymark.dsl.ide.navigation.Places;

/**
 * Where an element is named in a text; a name stands on one line, a label may go over several.
 *
 * @param line      from 1
 * @param column    from 1
 * @param endLine   from 1
 * @param endColumn of the first character behind it
 */
record TextPlace(int line, int column, int endLine, int endColumn) {

    /** The place of an element; none in a file without lines that a person reads. */
    static Optional<TextPlace> of(EObject element) {
        if (NodeModelUtils.findActualNodeFor(element) == null) {
            return Optional.empty();
        }
        INode node = Places.nameNode(element);
        LineAndColumn start = NodeModelUtils.getLineAndColumn(node, node.getOffset());
        LineAndColumn end = NodeModelUtils.getLineAndColumn(node, node.getEndOffset());
        return Optional.of(new TextPlace(start.getLine(), start.getColumn(), end.getLine(), end.getColumn()));
    }
}
