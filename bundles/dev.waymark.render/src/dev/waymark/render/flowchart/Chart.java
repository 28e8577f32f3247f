/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.render.draw.Branches;
import dev.waymark.render.flowchart.Course.Side;
import dev.waymark.render.flowchart.Course.Spot;
import dev.waymark.render.flowchart.Section.Sides;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.theme.Theme;

/**
 * A flowchart measured and sorted: nodes with their sizes, edges with their courses, sections to be laid out.
 *
 * @param stages   how many stages there are
 * @param nodes    the nodes in the order of the author
 * @param links    the edges in the order of the map; those that lead nowhere are left out
 * @param sections the sections, stage by stage and from top to bottom
 */
record Chart(int stages, List<NodeBox> nodes, List<Link> links, List<Section> sections) {

    /** Measures a map. */
    static Chart of(FlowchartMap map, Theme theme) {
        Map<String, Integer> index = new HashMap<>();
        map.nodes().forEach(node -> index.put(node.id(), index.size()));
        List<FlowEdge> edges = map.edges().stream()
                .filter(edge -> index.containsKey(edge.from()) && index.containsKey(edge.to())).toList();
        List<int[]> ends = edges.stream()
                .map(edge -> new int[] {index.get(edge.from()), index.get(edge.to())}).toList();
        Spot[] spots = Sections.spots(map.nodes(), ends);
        List<TextBlock> labels = edges.stream()
                .map(edge -> LinkLabels.label(edge, map.head().marks().overlay())).toList();
        List<NodeBox> nodes = nodes(map, spots, new SideRoom(labels, ends, spots), theme);
        List<Link> links = new ArrayList<>(edges.size());
        for (int i = 0; i < edges.size(); i++) {
            NodeBox from = nodes.get(ends.get(i)[0]);
            NodeBox to = nodes.get(ends.get(i)[1]);
            links.add(new Link(i, edges.get(i), from, to, Course.of(from.spot(), to.spot()),
                    Branches.width(edges.get(i)), labels.get(i)));
        }
        return new Chart(map.stages().size(), nodes, links, sections(nodes, links));
    }

    private static List<NodeBox> nodes(FlowchartMap map, Spot[] spots, SideRoom room, Theme theme) {
        NodeFaces faces = new NodeFaces(theme, new MarkPieces(map.head().marks(), theme));
        List<NodeBox> boxes = new ArrayList<>(spots.length);
        for (int i = 0; i < spots.length; i++) {
            NodeBox box = faces.of(map.nodes().get(i), spots[i]);
            boxes.add(box.atLeast(box.form().leastHeight(room.of(i))));
        }
        return boxes;
    }

    private static List<Section> sections(List<NodeBox> nodes, List<Link> links) {
        int count = nodes.isEmpty() ? 0 : nodes.get(nodes.size() - 1).spot().section() + 1;
        List<List<NodeBox>> members = lists(count);
        List<List<Link>> inside = lists(count);
        boolean[][] met = new boolean[nodes.size()][Side.values().length];
        nodes.forEach(node -> members.get(node.spot().section()).add(node));
        for (Link link : links) {
            if (link.course() == Course.INSIDE) {
                inside.get(link.from().spot().section()).add(link);
            } else {
                met[link.from().index()][link.course().leaves().ordinal()] = true;
                met[link.to().index()][link.course().enters().ordinal()] = true;
            }
        }
        List<Section> sections = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Sides> sides = members.get(i).stream().map(node -> new Sides(
                    met[node.index()][Side.WEST.ordinal()], met[node.index()][Side.EAST.ordinal()])).toList();
            sections.add(new Section(members.get(i).get(0).stage(), members.get(i), inside.get(i), sides));
        }
        return sections;
    }

    private static <T> List<List<T>> lists(int count) {
        List<List<T>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }
}
