/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.maps.FlowchartMap.Group;
import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.Marks;
import dev.waymark.maps.Marks.Mark;
import dev.waymark.maps.Pain;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.model.journey.JourneyState;
import dev.waymark.model.journey.PainStatus;

/** Flowcharts to draw in tests: put together step by step, or by chance from a seed. */
final class Flowcharts {

    private static final String WORDS = "compares prices in several shops and asks friends what they would choose "
            + "because nobody answers the Donaudampfschifffahrtsgesellschaftskapitän";

    private final List<Group> stages = new ArrayList<>();
    private final List<FlowNode> nodes = new ArrayList<>();
    private final List<FlowEdge> edges = new ArrayList<>();

    /** The running shoes of the field's textbooks. */
    static FlowchartMap runningShoes() {
        return new Flowcharts().stage("Awareness").node("start", NodeKind.START, "Start")
                .step("inspired", "Sees a friend's new shoes in an ad", 0)
                .step("searching", "Searches for running shoes", 1)
                .stage("Consideration").step("comparing", "Compares three models", 2)
                .step("reading", "Reads reviews", 0).node("found", NodeKind.DECISION, "Found a pair?")
                .stage("Decision").step("checkout", "Checks out", 1).node("leaves", NodeKind.EXIT, "Leaves the shop")
                .stage("Post-purchase").step("waiting", "Follows the parcel", 1)
                .node("fit", NodeKind.DECISION, "Do they fit?").step("returning", "Calls to return them", 1)
                .node("running", NodeKind.END, "Runs, and tells a friend")
                .edge("start", "inspired").edge("inspired", "searching").edge("searching", "comparing")
                .edge("comparing", "reading").edge("reading", "found").edge("found", "checkout", "yes", 62.0)
                .edge("found", "leaves", "no", 38.0).edge("checkout", "waiting", null, 48.0)
                .edge("checkout", "leaves", null, 52.0).edge("waiting", "fit").edge("fit", "running", "yes", 81.0)
                .edge("fit", "returning", "no", 19.0).edge("returning", "comparing").map();
    }

    /** A flowchart by chance: decisions, exits, edges that skip stages, lead back or lead to themselves. */
    static FlowchartMap random(long seed, int stageCount, int nodeCount) {
        Random random = new Random(seed);
        Flowcharts chart = new Flowcharts();
        for (int i = 0; i < nodeCount; i++) {
            while (chart.stages.size() <= i * stageCount / nodeCount) {
                chart.stage(words(random, 3));
            }
            NodeKind kind = kind(random, i, nodeCount);
            chart.node("n" + i, kind, words(random, kind == NodeKind.DECISION ? 14 : 9), random.nextInt(4));
        }
        for (int i = 0; i < nodeCount; i++) {
            chart.edgesFrom(i, random);
        }
        FlowchartMap map = chart.map();
        return new FlowchartMap(map.head().marked(marks(map, (int) seed)), map.stages(), map.nodes(), map.edges());
    }

    /** Marks at the stages and the points: none, one, or up to eight. */
    private static Marks marks(FlowchartMap map, int seed) {
        List<String> parts = Stream.concat(map.stages().stream().map(Group::id), map.nodes().stream()
                .filter(node -> node.kind() == NodeKind.STEP || node.kind() == NodeKind.END).map(FlowNode::id))
                .toList();
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < (i + seed) % 3 * ((i + seed) % 5); j++) {
                marks.add(new Mark(marks.size() + 1, parts.get(i), WORDS.substring(j), (i + j) % 2 == 0));
            }
        }
        return new Marks(Marks.Kind.FINDINGS, marks);
    }

    private static NodeKind kind(Random random, int index, int count) {
        if (index == 0) {
            return NodeKind.START;
        }
        if (index == count - 1) {
            return NodeKind.END;
        }
        int chance = random.nextInt(10);
        return chance < 3 ? NodeKind.DECISION : chance == 9 ? NodeKind.EXIT : NodeKind.STEP;
    }

    private void edgesFrom(int index, Random random) {
        NodeKind kind = nodes.get(index).kind();
        if (kind == NodeKind.EXIT || kind == NodeKind.END) {
            return;
        }
        int branches = kind == NodeKind.START ? 1 : kind == NodeKind.DECISION ? 2 + random.nextInt(3)
                : random.nextInt(4) == 0 ? 2 : 1;
        for (int branch = 0; branch < branches; branch++) {
            int target = branch == 0 ? index + 1 : target(index, random);
            String label = kind == NodeKind.DECISION ? words(random, 1 + random.nextInt(branch == 3 ? 12 : 2)) : null;
            edge("n" + index, "n" + target, label, branches > 1 ? 100.0 / branches : null);
        }
    }

    private int target(int index, Random random) {
        int near = Math.max(1, Math.min(nodes.size() - 1, index - 3 + random.nextInt(9)));
        return random.nextInt(3) == 0 ? 1 + random.nextInt(nodes.size() - 1) : near;
    }

    private static String words(Random random, int most) {
        String[] words = WORDS.split(" ");
        int count = 1 + random.nextInt(most);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(words[random.nextInt(random.nextInt(words.length) + 1)]);
        }
        return text.toString();
    }

    Flowcharts stage(String title) {
        stages.add(new Group("j.stage" + stages.size(), title));
        return this;
    }

    Flowcharts step(String id, String title, int pains) {
        return node(id, NodeKind.STEP, title, pains);
    }

    Flowcharts node(String id, NodeKind kind, String title) {
        return node(id, kind, title, 0);
    }

    private Flowcharts node(String id, NodeKind kind, String title, int pains) {
        boolean place = kind == NodeKind.STEP;
        List<Pain> hurts = new ArrayList<>();
        for (int i = 0; i < (place ? pains : 0); i++) {
            hurts.add(new Pain("j." + id + ".pain" + i, "Hurts", 1 + i, null, PainStatus.OPEN, null,
                    Certainty.ASSUMED));
        }
        nodes.add(new FlowNode("j." + id, stages.size() - 1, kind, title, place ? "Online shop" : null,
                place ? ChannelKind.DIGITAL : null, pains == 3 ? "4 days" : null, hurts, place && pains == 1, false));
        return this;
    }

    Flowcharts edge(String from, String to) {
        return edge(from, to, null, null);
    }

    Flowcharts edge(String from, String to, String label, Double share) {
        int source = index(from);
        int target = index(to);
        edges.add(new FlowEdge("j." + from + "-" + to + "." + edges.size(), "j." + from, "j." + to, label, share, null,
                target <= source, nodes.get(target).kind() == NodeKind.EXIT));
        return this;
    }

    private int index(String id) {
        return nodes.stream().map(FlowNode::id).toList().indexOf("j." + id);
    }

    FlowchartMap map() {
        MapHead head = new MapHead("j", "A journey", null, JourneyState.CURRENT, null, null, List.of(), List.of());
        return new FlowchartMap(head, List.copyOf(stages), List.copyOf(nodes), List.copyOf(edges));
    }
}
