/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;

/**
 * Gives the main flow the middle of each node, so that it runs straight down while the smaller branches turn off. The
 * order of the branches is the one that ELK found.
 */
final class MainFlow {

    private static final double STEP = 76;
    private static final double CORNER = 12;
    /** How much wider in px the line of the main branch is than all others. */
    private static final double CLEARLY = 0.2;

    private final Section section;
    private final SectionGraph graph;
    private final List<List<Integer>> leaving = new ArrayList<>();
    private final List<List<Integer>> entering = new ArrayList<>();
    private boolean changed;

    private MainFlow(Section section, SectionGraph graph) {
        this.section = section;
        this.graph = graph;
        int first = section.nodes().get(0).index();
        section.nodes().forEach(node -> {
            leaving.add(new ArrayList<>());
            entering.add(new ArrayList<>());
        });
        for (int i = 0; i < section.links().size(); i++) {
            leaving.get(section.links().get(i).from().index() - first).add(i);
            entering.get(section.links().get(i).to().index() - first).add(i);
        }
    }

    /** Moves the ends of edges; whether there was any to move, so that the graph has to be laid out once more. */
    static boolean straighten(Section section, SectionGraph graph) {
        MainFlow flow = new MainFlow(section, graph);
        Set<Integer> mains = new HashSet<>();
        flow.leaving.forEach(links -> mains.add(flow.main(links)));
        for (int node = 0; node < flow.leaving.size(); node++) {
            List<Integer> arriving = flow.entering.get(node).stream().filter(mains::contains).toList();
            flow.place(node, flow.main(flow.leaving.get(node)), flow.main(arriving));
        }
        return flow.changed;
    }

    /** The link that clearly more customers take than any other, or the only one that is no drop-off; -1 for none. */
    private int main(List<Integer> links) {
        List<Integer> byWidth = links.stream()
                .sorted(Comparator.comparingDouble((Integer link) -> -section.links().get(link).width())).toList();
        if (byWidth.size() == 1 || byWidth.size() > 1 && width(byWidth, 0) - width(byWidth, 1) > CLEARLY) {
            return byWidth.get(0);
        }
        List<Integer> onward = links.stream().filter(link -> !section.links().get(link).edge().dropOff()).toList();
        return onward.size() == 1 ? onward.get(0) : -1;
    }

    private double width(List<Integer> links, int index) {
        return section.links().get(links.get(index)).width();
    }

    private void place(int index, int mainLeaving, int mainEntering) {
        ElkNode node = graph.node(index);
        boolean moved = centre(leaving.get(index).stream().map(graph::start).toList(),
                mainLeaving < 0 ? null : graph.start(mainLeaving), node);
        moved |= centre(entering.get(index).stream().map(graph::end).toList(),
                mainEntering < 0 ? null : graph.end(mainEntering), node);
        if (moved) {
            node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
            changed = true;
        }
    }

    private static boolean centre(List<ElkPort> ports, ElkPort main, ElkNode node) {
        if (main == null || ports.size() < 2) {
            return false;
        }
        List<ElkPort> ordered = ports.stream().sorted(Comparator.comparingDouble(ElkPort::getX)).toList();
        int middle = ordered.indexOf(main);
        int most = Math.max(middle, ordered.size() - 1 - middle);
        double step = Math.min(STEP, (node.getWidth() / 2 - CORNER) / most);
        for (int i = 0; i < ordered.size(); i++) {
            ordered.get(i).setX(node.getWidth() / 2 + (i - middle) * step);
        }
        return true;
    }
}
