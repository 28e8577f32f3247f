/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.mermaid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a flowchart says: its points in order, in groups, and the links between them. */
final class Graph {

    /** A point of the chart. */
    static final class Point {

        private final int line;
        private String label;
        private String open = "";
        private Group group;

        Point(String id, int line) {
            this.label = id;
            this.line = line;
        }

        String label() {
            return label;
        }

        String open() {
            return open;
        }

        int line() {
            return line;
        }
    }

    /** A group of points. */
    record Group(String id, String label, List<Point> points) {

        Group(String id, String label) {
            this(id, label, new ArrayList<>());
        }
    }

    /** A link between the points or groups of two names. */
    record Link(String from, String to, String label, int line) {
    }

    private final Map<String, Point> points = new LinkedHashMap<>();
    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Group free = new Group("", "Steps");
    private final List<Link> links = new ArrayList<>();
    private boolean freeFirst;

    /** Opens a group, or the one of this name again. */
    Group group(String id, String label) {
        return groups.computeIfAbsent(id, key -> new Group(key, label));
    }

    /** Notes a point in a group, or in none where that is null; a group is stronger than none. */
    void add(Statement.Point written, Group group, int line) {
        Point point = points.computeIfAbsent(written.id(), id -> new Point(id, line));
        if (written.label() != null) {
            point.label = written.label().isEmpty() ? written.id() : written.label();
            point.open = written.open();
        }
        Group place = Objects.requireNonNullElse(group, free);
        if (point.group == null || point.group == free && place != free) {
            free.points().remove(point);
            point.group = place;
            place.points().add(point);
            freeFirst |= place == free && groups.isEmpty();
        }
    }

    void link(String from, String to, String label, int line) {
        links.add(new Link(from, to, label, line));
    }

    /** The groups that have points, in order. */
    List<Group> groups() {
        List<Group> all = new ArrayList<>(groups.values());
        all.add(freeFirst ? 0 : all.size(), free);
        all.removeIf(group -> group.points().isEmpty());
        return all;
    }

    List<Link> links() {
        return links;
    }

    boolean isGroup(String id) {
        return groups.containsKey(id);
    }

    /** The point of a name; of a group the first or the last point, or null where it has none. */
    Point point(String id, boolean last) {
        if (!isGroup(id)) {
            return points.get(id);
        }
        List<Point> inside = groups.get(id).points();
        return inside.isEmpty() ? null : inside.get(last ? inside.size() - 1 : 0);
    }
}
