/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.waymark.maps.FlowchartMap;
import dev.waymark.maps.FlowchartMap.NodeKind;
import dev.waymark.render.flowchart.DrawnFlowchart.Edge;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Journeys;

/** How a flowchart tells what it knows. */
class FlowchartDrawingTest {

    private final DrawnFlowchart shoes = DrawnFlowchart.of(Flowcharts.runningShoes());

    @Test
    void theSameJourneyGivesTheSameDrawing() {
        assertEquals(FlowchartDrawing.of(Flowcharts.runningShoes(), Theme.LIGHT),
                FlowchartDrawing.of(Flowcharts.runningShoes(), Theme.LIGHT));
    }

    @Test
    void theWiderTheLineAndItsArrowheadTheMoreCustomersTakeIt() {
        Flowcharts chart = new Flowcharts().stage("Stage").node("choice", NodeKind.DECISION, "Which?");
        for (int share = 10; share <= 60; share += 10) {
            chart.node("n" + share, NodeKind.END, "End").edge("choice", "n" + share, null, (double) share);
        }
        List<Edge> edges = List.copyOf(DrawnFlowchart.of(chart.map()).edges().values());
        for (int i = 1; i < edges.size(); i++) {
            assertTrue(edges.get(i).width() > edges.get(i - 1).width());
            assertTrue(headWidth(edges.get(i)) > headWidth(edges.get(i - 1)));
            assertTrue(headWidth(edges.get(i)) > edges.get(i).width());
        }
    }

    @Test
    void aStepFromWhichAllGoBackStandsRightOfTheFlowThatGoesOn() {
        assertTrue(shoes.node("j.returning").x() > shoes.node("j.running").right());
        assertEquals(shoes.node("j.fit").centreX(), shoes.node("j.running").centreX(), 1);
        assertTrue(edge("j.returning-comparing").group().bounds().right() > shoes.node("j.returning").right());
    }

    private static double headWidth(Edge edge) {
        return pathShapes(edge).stream().filter(shape -> shape.fill() != Paint.NONE).findFirst().orElseThrow()
                .bounds().width();
    }

    private static List<PathShape> pathShapes(Edge edge) {
        return edge.group().children().stream().filter(PathShape.class::isInstance).map(PathShape.class::cast)
                .toList();
    }

    @Test
    void aBranchIsNamedWithItsEndsAndItsShare() {
        Edge branch = edge("j.found-checkout");
        assertEquals("Found a pair? to Checks out, yes, 62\u00A0%", branch.group().title());
        assertEquals("yes · 62\u00A0%", labels(branch));
    }

    private static String labels(Edge edge) {
        return SceneWalk.texts(new Drawing("x", 1, 1, "", "", "", "", Theme.LIGHT.colour(Role.PAGE),
                List.of(edge.group()))).stream().map(text -> text.shape().text()).collect(Collectors.joining(" "));
    }

    private Edge edge(String start) {
        return shoes.edges().entrySet().stream().filter(entry -> entry.getKey().startsWith(start)).findFirst()
                .orElseThrow().getValue();
    }

    @Test
    void whatLeadsAwayOrBackIsToldByPatternAndNotByColourAlone() {
        Stroke onward = stroke(edge("j.inspired-searching"));
        Stroke dropOff = stroke(edge("j.checkout-leaves"));
        Stroke back = stroke(edge("j.returning-comparing"));
        assertTrue(onward.dash().isEmpty());
        assertEquals(Theme.LIGHT.colour(Role.NEGATIVE), dropOff.paint());
        assertFalse(dropOff.dash().isEmpty());
        assertFalse(back.dash().isEmpty());
        assertNotEquals(ratio(dropOff), ratio(back), 0.01);
    }

    private static Stroke stroke(Edge edge) {
        return pathShapes(edge).stream().filter(shape -> shape.fill() == Paint.NONE).findFirst().orElseThrow()
                .stroke();
    }

    private static double ratio(Stroke stroke) {
        return stroke.dash().get(0) / stroke.dash().get(1);
    }

    @Test
    void anExitHasABarAtItsSideAndAnEndADoubleOutline() {
        List<Box> exit = boxes("j.leaves");
        assertEquals(Theme.LIGHT.colour(Role.NEGATIVE), exit.get(1).fill());
        assertEquals(exit.get(0).bounds().x(), exit.get(1).bounds().x());
        List<Box> end = boxes("j.running");
        assertTrue(end.get(0).bounds().contains(end.get(1).bounds(), 0));
        assertTrue(end.stream().limit(2).allMatch(box -> box.stroke().paint() != Paint.NONE));
    }

    private List<Box> boxes(String node) {
        return shoes.nodes().get(node).children().stream().filter(Box.class::isInstance).map(Box.class::cast).toList();
    }

    @Test
    void theFlowStartsAtTheTopLeft() {
        Bounds start = shoes.node("j.start");
        assertTrue(shoes.nodes().values().stream().noneMatch(node ->
                node.bounds().right() < start.x() || node.bounds().bottom() < start.y()));
        assertEquals("Start", SceneWalk.texts(shoes.drawing()).stream()
                .filter(text -> text.groupId().equals("j.start")).findFirst().orElseThrow().shape().text());
    }

    @Test
    void aNodeSaysItsPainPointsToWhoCannotSeeThem() {
        Group comparing = shoes.nodes().get("j.comparing");
        assertEquals("At: Online shop. Pain point: Hurts, severity 1 of 5. Pain point: Hurts, severity 2 of 5.",
                comparing.description());
    }

    @Test
    void whatIsSolvedHurtsNoMore() {
        FlowchartMap solved = FlowchartMap.of(Journeys.journey("""
                journey j {
                  stage a { step one { pain p "P" severity 4 solved } end done }
                }"""));
        assertEquals("Pain point: P, severity 4 of 5, solved.",
                DrawnFlowchart.of(solved).nodes().get("j.a.one").description());
        Drawing drawing = DrawnFlowchart.of(solved).drawing();
        assertTrue(SceneWalk.all(drawing, Circle.class).stream()
                .noneMatch(disc -> disc.shape().fill().equals(Theme.LIGHT.colour(Role.NEGATIVE))));
        assertEquals(Set.of("pain point, severity of 5"), legend(solved));
    }

    @Test
    void theLegendExplainsWhatIsUsedAndNothingElse() {
        assertEquals(Set.of("width: share of the customers", "drop-off", "goes back",
                "pain point, severity of 5", "several, severity of the worst", "moment of truth",
                "digital"),
                legend(Flowcharts.runningShoes()));
        assertEquals(Set.of(), legend(new Flowcharts().stage("Stage").node("start", NodeKind.START, "Start")
                .node("end", NodeKind.END, "End").edge("start", "end").map()));
    }

    private static Set<String> legend(FlowchartMap map) {
        return DrawnFlowchart.of(map).drawing().shapes().stream()
                .filter(shape -> shape instanceof Group group && group.role().equals("legend"))
                .flatMap(shape -> SceneWalk.texts(new Drawing("x", 1, 1, "", "", "", "", Theme.LIGHT.colour(Role.PAGE),
                        List.of(shape))).stream())
                .map(text -> text.shape().text()).filter(text -> !text.equals("×2")).collect(Collectors.toSet());
    }

    @Test
    void aJourneyWithoutAnythingStillHasItsName() {
        DrawnFlowchart empty = DrawnFlowchart.of(new Flowcharts().map());
        assertTrue(SceneWalk.texts(empty.drawing()).stream()
                .anyMatch(text -> text.shape().text().equals("A journey")));
    }

    @Test
    void aStageWithoutStepsKeepsItsBand() {
        DrawnFlowchart chart = DrawnFlowchart.of(new Flowcharts().stage("First").stage("Second").map());
        assertEquals(2, chart.bands().size());
        chart.bands().values().forEach(band -> assertTrue(band.width() > 50));
    }

    @Test
    void whereVeryManyEdgesReachANodeTheyComeTogether() {
        Flowcharts chart = new Flowcharts();
        for (int i = 0; i < 100; i++) {
            if (i % 10 == 0) {
                chart.stage("Stage " + i / 10);
            }
            chart.step("n" + i, "Step", 0);
        }
        chart.stage("Last").node("leaves", NodeKind.EXIT, "Leaves");
        for (int i = 0; i < 100; i++) {
            chart.edge("n" + i, "leaves", null, 10.0);
        }
        DrawnFlowchart drawn = DrawnFlowchart.of(chart.map());
        assertTrue(drawn.node("j.leaves").height() < 400);
        assertEquals(12, drawn.edges().values().stream().map(edge -> edge.tip()).distinct().count());
    }

    @Test
    void aLongQuestionStandsInAHexagonAndAShortOneInADiamond() {
        DrawnFlowchart chart = DrawnFlowchart.of(new Flowcharts().stage("Stage")
                .node("short", NodeKind.DECISION, "Fits?")
                .node("long", NodeKind.DECISION, "Is the pair that she found in the shop around the corner, after "
                        + "three weeks of looking, the one that the reviews praised for its sole?").map());
        assertEquals(4, corners(chart, "j.short"));
        assertEquals(6, corners(chart, "j.long"));
    }

    private static long corners(DrawnFlowchart chart, String node) {
        return ((PathShape) chart.outline(node)).path().points().stream().distinct().count();
    }
}
