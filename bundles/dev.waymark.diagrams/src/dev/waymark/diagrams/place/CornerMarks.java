/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.Shape;

/** The marks that stand on the corners of the customer's cards: flags of pain points, and badges. */
final class CornerMarks {

    static final String FLAG = "flag:";
    static final String BADGE = "badge:";

    private static final String CARD = "customer-actions";
    private static final String PAIN = "pain-point";
    private static final String PAIN_FLAG = "pain-flag";

    private final Drawing drawing;

    CornerMarks(Drawing drawing) {
        this.drawing = drawing;
    }

    /** What draws an element alone, for the marks on its corners are elements of their own. */
    static List<Shape> without(Group group) {
        return group.role().equals(CARD) ? group.children().stream().filter(shape -> !(shape instanceof Group)).toList()
                : group.children();
    }

    /** The marks by their names. */
    Map<String, Group> all() {
        Map<String, Group> marks = new LinkedHashMap<>();
        groups(CARD).forEach(card -> addAll(card, marks));
        return marks;
    }

    private void addAll(Group card, Map<String, Group> marks) {
        List<Group> flags = marks(card, true);
        List<String> pains = groups(PAIN).map(Group::id).filter(id -> id.startsWith(card.id() + ".")).toList();
        for (int i = 0; i < Math.min(flags.size(), pains.size()); i++) {
            marks.put(FLAG + pains.get(i), flags.get(i));
        }
        List<Group> badges = marks(card, false);
        for (int i = 0; i < badges.size(); i++) {
            marks.put(BADGE + i + ":" + card.id(), badges.get(i));
        }
    }

    private static List<Group> marks(Group card, boolean flags) {
        return card.children().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(mark -> mark.role().equals(PAIN_FLAG) == flags).toList();
    }

    private Stream<Group> groups(String role) {
        return SceneWalk.all(drawing, Group.class).stream().map(SceneWalk.Placed::shape)
                .filter(group -> group.role().equals(role));
    }
}
