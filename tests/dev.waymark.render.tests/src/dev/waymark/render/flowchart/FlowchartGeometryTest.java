/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.FlowchartMap.FlowEdge;
import dev.waymark.maps.FlowchartMap.FlowNode;
import dev.waymark.render.flowchart.DrawnFlowchart.Edge;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.SceneWalk;

/** What must hold on every flowchart, tried on the running shoes and on hundreds by chance. */
class FlowchartGeometryTest {

    static Stream<FlowchartMap> maps() {
        Stream<FlowchartMap> small = IntStream.range(0, 200).mapToObj(
                seed -> Flowcharts.random(seed, 1 + seed % 6, 3 + seed % 6 + seed % 25));
        Stream<FlowchartMap> large = Stream.of(Flowcharts.random(1, 8, 120), Flowcharts.random(2, 1, 400),
                Flowcharts.random(3, 20, 60));
        return Stream.concat(Stream.of(Flowcharts.runningShoes()), Stream.concat(small, large));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyNodeStandsInItsBandAndOnNoOther(FlowchartMap map) {
        DrawnFlowchart drawn = DrawnFlowchart.of(map);
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
    @MethodSource("maps")
    void edgesCrossNoNodeButTheirEnds(FlowchartMap map) {
        DrawnFlowchart drawn = DrawnFlowchart.of(map);
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
    @MethodSource("maps")
    void edgesBeginAndEndAtTheOutlinesOfTheirNodes(FlowchartMap map) {
        DrawnFlowchart drawn = DrawnFlowchart.of(map);
        for (FlowEdge edge : map.edges()) {
            Edge line = drawn.edges().get(edge.id());
            assertEquals(-2.5, drawn.distance(edge.from(), line.start()), 2.5, () -> edge.id() + " begins elsewhere");
            assertEquals(0, drawn.distance(edge.to(), line.tip()), 0.5, () -> edge.id() + " ends elsewhere");
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void labelsLieOnNoLineNoNodeAndNoOtherText(FlowchartMap map) {
        DrawnFlowchart drawn = DrawnFlowchart.of(map);
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
    @MethodSource("maps")
    void noEdgeRunsOnTopOfAnother(FlowchartMap map) {
        List<Edge> edges = List.copyOf(DrawnFlowchart.of(map).edges().values());
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
    @MethodSource("maps")
    void everythingIsOnThePage(FlowchartMap map) {
        DrawnFlowchart drawn = DrawnFlowchart.of(map);
        Bounds page = drawn.drawing().page().inset(12);
        drawn.drawing().shapes().forEach(shape -> assertTrue(page.contains(shape.bounds(), 0),
                () -> shape.bounds() + " leaves the page"));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void noTextLiesOnAnother(FlowchartMap map) {
        List<SceneWalk.Placed<dev.waymark.render.scene.TextLine>> texts = SceneWalk.texts(
                DrawnFlowchart.of(map).drawing());
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Bounds a = texts.get(i).bounds();
                Bounds b = texts.get(j).bounds();
                assertTrue(!a.overlaps(b), () -> a + " lies on " + b);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("maps")
    void everyNodeAndEdgeIsDrawnOnce(FlowchartMap map) {
        DrawnFlowchart drawn = DrawnFlowchart.of(map);
        assertEquals(map.nodes().stream().map(FlowNode::id).toList(), List.copyOf(drawn.nodes().keySet()));
        assertEquals(map.edges().stream().map(FlowEdge::id).toList(), List.copyOf(drawn.edges().keySet()));
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
