/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import java.util.Optional;
import java.util.stream.StreamSupport;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** The words of a text. */
public final class Leaves {

    private Leaves() {
    }

    /** The word that an offset touches, rather the one that begins there than the one that ends there. */
    public static Optional<ILeafNode> at(XtextResource resource, int offset) {
        if (resource.getParseResult() == null) {
            return Optional.empty();
        }
        INode root = resource.getParseResult().getRootNode();
        Optional<ILeafNode> here = visible(NodeModelUtils.findLeafNodeAtOffset(root, offset));
        boolean wordHere = here.filter(leaf -> Character.isLetterOrDigit(leaf.getText().charAt(0))).isPresent();
        return wordHere || offset == 0 ? here
                : visible(NodeModelUtils.findLeafNodeAtOffset(root, offset - 1)).or(() -> here);
    }

    /** The first word of a part of the text, if it has any. */
    public static Optional<ILeafNode> first(INode part) {
        return StreamSupport.stream(part.getLeafNodes().spliterator(), false).filter(leaf -> !leaf.isHidden())
                .findFirst();
    }

    private static Optional<ILeafNode> visible(ILeafNode leaf) {
        return Optional.ofNullable(leaf).filter(word -> !word.isHidden() && word.getLength() > 0);
    }
}
