/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.model.Definitions;
import dev.waymark.render.flowchart.DrawnFlowchart.Edge;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.SceneWalk.Placed;
import dev.waymark.render.scene.TextLine;
import dev.waymark.tests.support.Examples;

/** What must hold on every flowchart, tried on the examples and on hundreds by chance. */
class FlowchartGeometryTest {

    /** A flowchart and how it was drawn. */
    record Case(String name, FlowchartMap map, DrawnFlowchart drawn) {

        static Case of(String name, FlowchartMap map) {
            return new Case(name, map, DrawnFlowchart.of(map));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Case> CASES = new ArrayList<>();

    @BeforeAll
    static void draw() throws IOException {
        CASES.add(Case.of("running shoes", Flowcharts.runningShoes()));
        JourneyFiles files = new JourneyFiles();
        for (Path file : Examples.files()) {
            Definitions.journeys(files.load(file).model()).forEach(
                    journey -> CASES.add(Case.of(journey.getName(), FlowchartMap.of(journey))));
        }
        for (int seed = 0; seed < 200; seed++) {
            CASES.add(Case.of("seed " + seed,
                    Flowcharts.random(seed, 1 + seed % 6, 3 + seed % 6 + seed % 25)));
        }
        CASES.add(Case.of("many stages", Flowcharts.random(1, 20, 60)));
        CASES.add(Case.of("long stages", Flowcharts.random(2, 8, 120)));
        CASES.add(Case.of("one very long stage", Flowcharts.random(3, 1, 400)));
    }

    @AfterAll
    static void forget() {
        CASES.clear();
    }

    static List<Case> cases() {
        return CASES;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNodeStandsInItsBandAndOnNoOther(Case chart) {
        FlowchartMap map = chart.map();
        DrawnFlowchart drawn = chart.drawn();
        List<FlowNode> nodes = map.nodes();
        for (FlowNode node : nodes) {
            Bounds place = drawn.node(node.id());
            Bounds band = drawn.bands().get(map.stages().get(node.stage()).id());
            assertTrue(band.contains(place, 0), () -> node.id() + " " + place + " leaves its band " + band);
            nodes.stream().filter(other -> other != node && other.stage() == node.stage()).forEach(other -> assertTrue(
                    !place.overlaps(drawn.node(other.id())), () -> node.id() + " overlaps " + other.id()));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void edgesCrossNoNodeButTheirEnds(Case chart) {
        FlowchartMap map = chart.map();
        DrawnFlowchart drawn = chart.drawn();
        for (FlowEdge edge : map.edges()) {
            Edge line = drawn.edges().get(edge.id());
            for (FlowNode node : map.nodes()) {
                boolean end = node.id().equals(edge.from()) || node.id().equals(edge.to());
                Bounds place = drawn.node(node.id());
                line.lines().forEach(stretch -> assertTrue(
                        end ? !drawn.crosses(stretch, node.id()) : !touches(stretch, place.inset(-2)),
                        () -> edge.id() + " at " + stretch + " crosses " + node.id() + " " + place));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void edgesBeginAndEndAtTheOutlinesOfTheirNodes(Case chart) {
        FlowchartMap map = chart.map();
        DrawnFlowchart drawn = chart.drawn();
        for (FlowEdge edge : map.edges()) {
            Edge line = drawn.edges().get(edge.id());
            assertEquals(-2.5, drawn.distance(edge.from(), line.start()), 2.5, () -> edge.id() + " begins elsewhere");
            assertEquals(0, drawn.distance(edge.to(), line.tip()), 0.5, () -> edge.id() + " ends elsewhere");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void labelsLieOnNoLineNoNodeAndNoOtherText(Case chart) {
        FlowchartMap map = chart.map();
        DrawnFlowchart drawn = chart.drawn();
        List<Bounds> labels = new ArrayList<>();
        for (Edge edge : drawn.edges().values()) {
            for (Bounds label : edge.labels()) {
                drawn.edges().values().forEach(other -> other.lines().forEach(stretch -> assertTrue(
                        !touches(thick(stretch, other.width()), label),
                        () -> "the label of " + edge.group().title() + " lies on " + other.group().title())));
                map.nodes().forEach(node -> assertTrue(!label.overlaps(drawn.node(node.id())),
                        () -> "the label of " + edge.group().title() + " lies on " + node.id()));
                labels.forEach(other -> assertTrue(!label.overlaps(other),
                        () -> "the label of " + edge.group().title() + " lies on another"));
            }
            labels.addAll(edge.labels());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noEdgeRunsOnTopOfAnother(Case chart) {
        List<Edge> edges = List.copyOf(chart.drawn().edges().values());
        for (int i = 0; i < edges.size(); i++) {
            for (int j = i + 1; j < edges.size(); j++) {
                Edge one = edges.get(i);
                Edge two = edges.get(j);
                one.lines().forEach(a -> two.lines().forEach(b -> assertTrue(!runsAlong(a, b),
                        () -> one.group().id() + " " + a + " runs along " + two.group().id() + " " + b)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everythingIsOnThePage(Case chart) {
        Bounds page = chart.drawn().drawing().page().inset(12);
        chart.drawn().drawing().shapes().forEach(shape -> assertTrue(page.contains(shape.bounds(), 0),
                () -> shape.bounds() + " leaves the page"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noTextLiesOnAnother(Case chart) {
        List<Placed<TextLine>> texts = SceneWalk.texts(chart.drawn().drawing());
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Placed<TextLine> one = texts.get(i);
                Placed<TextLine> two = texts.get(j);
                assertTrue(!one.bounds().overlaps(two.bounds()),
                        () -> one.shape().text() + " lies on " + two.shape().text());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void textsOfNodesStayWithinTheirOutlines(Case chart) {
        for (Group node : chart.drawn().nodes().values()) {
            if (!node.role().equals("start")) {
                SceneWalk.visit(List.of(node), "", (id, shape) -> {
                    if (shape instanceof TextLine text) {
                        chart.drawn().corners(text).forEach(corner -> assertTrue(
                                chart.drawn().distance(node.id(), corner) < -1,
                                () -> text.text() + " leaves " + node.id()));
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void edgesBackAndPastStagesRunOutsideTheBands(Case chart) {
        List<String> order = chart.map().nodes().stream().map(FlowNode::id).toList();
        for (FlowEdge edge : chart.map().edges()) {
            int from = stage(chart.map(), order.indexOf(edge.from()));
            int to = stage(chart.map(), order.indexOf(edge.to()));
            List<Bounds> lines = chart.drawn().edges().get(edge.id()).lines();
            List<Bounds> bands = List.copyOf(chart.drawn().bands().values());
            if (edge.back() || from != to) {
                lines.stream().filter(line -> line.width() == 0 && line.height() > 8).forEach(line -> bands.forEach(
                        band -> assertTrue(!touches(line, band), () -> edge.id() + " runs down in a band")));
            }
            if (Math.abs(from - to) > 1) {
                double bandsEdge = to > from ? bands.get(0).y() : bands.get(0).bottom();
                assertTrue(lines.stream().anyMatch(line -> line.height() == 0
                        && (to > from ? line.y() < bandsEdge : line.y() > bandsEdge)),
                        () -> edge.id() + " runs neither above nor below the bands");
            }
        }
    }

    private static int stage(FlowchartMap map, int node) {
        return map.nodes().get(node).stage();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNodeAndEdgeIsDrawnOnce(Case chart) {
        assertEquals(chart.map().nodes().stream().map(FlowNode::id).toList(),
                List.copyOf(chart.drawn().nodes().keySet()));
        assertEquals(chart.map().edges().stream().map(FlowEdge::id).toList(),
                List.copyOf(chart.drawn().edges().keySet()));
    }

    /** A stretch with the thickness of its line. */
    private static Bounds thick(Bounds stretch, double width) {
        return stretch.width() == 0 ? new Bounds(stretch.x() - width / 2, stretch.y(), width, stretch.height())
                : new Bounds(stretch.x(), stretch.y() - width / 2, stretch.width(), width);
    }

    private static boolean touches(Bounds line, Bounds box) {
        return line.x() < box.right() && line.right() > box.x() && line.y() < box.bottom() && line.bottom() > box.y();
    }

    /** Whether two stretches in one direction lie closer than 3 px over more than 3 px. */
    private static boolean runsAlong(Bounds a, Bounds b) {
        boolean level = a.height() == 0 && b.height() == 0 && Math.abs(a.y() - b.y()) < 3;
        boolean upright = a.width() == 0 && b.width() == 0 && Math.abs(a.x() - b.x()) < 3;
        return level && Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) > 3
                || upright && Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y()) > 3;
    }
}
