/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.dsl.ide.outline.Outline;
import dev.waymark.dsl.ide.outline.OutlineItem;
import dev.waymark.ui.text.Reading;

/** An element in the outline. It equals the one that stood for the same element in an older text. */
final class OutlineNode {

    private final OutlineItem item;
    private final OutlineNode parent;
    private final String id;
    private final List<OutlineNode> children;

    private OutlineNode(OutlineItem item, OutlineNode parent, String id) {
        this.item = item;
        this.parent = parent;
        this.id = id;
        this.children = nodes(item.children(), this, id);
    }

    /** The nodes at the top of a text. */
    static List<OutlineNode> of(Reading reading) {
        return nodes(Outline.of(reading.resource()), null, "");
    }

    private static List<OutlineNode> nodes(List<OutlineItem> items, OutlineNode parent, String path) {
        Map<String, Integer> same = new HashMap<>();
        List<OutlineNode> nodes = new ArrayList<>();
        for (OutlineItem item : items) {
            String id = path + "/" + item.kind() + " " + item.label();
            int count = same.merge(id, 1, Integer::sum);
            nodes.add(new OutlineNode(item, parent, count == 1 ? id : id + " " + count));
        }
        return nodes;
    }

    /** The innermost of some nodes, or of those in them, whose text holds a place; null when none does. */
    static OutlineNode at(List<OutlineNode> nodes, int offset) {
        for (OutlineNode node : nodes) {
            if (node.item.offset() <= offset && offset <= node.item.offset() + node.item.length()) {
                OutlineNode inner = at(node.children, offset);
                return inner == null ? node : inner;
            }
        }
        return null;
    }

    OutlineItem item() {
        return item;
    }

    OutlineNode parent() {
        return parent;
    }

    List<OutlineNode> children() {
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineNode node && node.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return item.label();
    }
}
