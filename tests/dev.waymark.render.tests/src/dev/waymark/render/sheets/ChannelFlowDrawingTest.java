/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.maps.JourneyMaps;
import dev.waymark.render.grid.Geometry;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;

class ChannelFlowDrawingTest {

    private static Drawing draw(String text, Theme theme) {
        return ChannelFlowDrawing.of(new JourneyMaps(Journeys.journey(text)).channelFlow(), theme);
    }

    private static Drawing example(String name) {
        return draw(Examples.text(name), Theme.LIGHT);
    }

    private static Group group(Drawing drawing, String role, String title) {
        return Geometry.groups(drawing, role).stream().filter(group -> group.title().equals(title)).findFirst()
                .orElseThrow();
    }

    private static Path ribbon(Drawing drawing, String title) {
        return Geometry.within(group(drawing, "stream", title), PathShape.class).get(0).path();
    }

    private static double firstHeight(Path ribbon) {
        List<Path.Point> points = ribbon.points();
        return points.get(points.size() - 1).y() - points.get(0).y();
    }

    @Test
    void aStreamIsAsWideAsItsShare() {
        Drawing drawing = example("running-shoes");
        double all = firstHeight(ribbon(drawing, "Compares three models \u2192 Reads reviews"));
        double some = firstHeight(ribbon(drawing, "Reads reviews \u2192 Checks out"));
        assertEquals(0.62, some / all, 0.001);
    }

    @Test
    void aStreamBeginsAndEndsAtTheEdgesOfItsStops() {
        Drawing drawing = example("running-shoes");
        Bounds stream = ribbon(drawing, "Reads reviews \u2192 Checks out").bounds();
        assertEquals(group(drawing, "moment", "Reads reviews").bounds().right(), stream.x(), 1);
        assertEquals(group(drawing, "moment", "Checks out").bounds().x(), stream.right(), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"running-shoes", "music-sharing", "b2b-services", "b2b-software", "buyers-chain",
        "leisure-traveller"})
    void noStreamRunsBehindAStopAndNoStopsMeet(String example) {
        Drawing drawing = example(example);
        List<Group> stops = Geometry.groups(drawing, "moment");
        for (Group stop : stops) {
            Bounds inside = stop.bounds().inset(1.5);
            assertTrue(stops.stream().noneMatch(other -> other != stop && other.bounds().overlaps(inside)));
            Geometry.groups(drawing, "stream").forEach(stream -> Geometry.along(
                    Geometry.within(stream, PathShape.class).get(0).path()).forEach(point -> assertFalse(
                            inside.contains(new Bounds(point.x(), point.y(), 0, 0), 0), stream.title())));
        }
    }

    @Test
    void whoLeavesFallsOutBelowTheLanesToTheNameOfTheExit() {
        Drawing drawing = example("running-shoes");
        double bottom = Geometry.groups(drawing, "moment").stream().mapToDouble(stop -> stop.bounds().bottom()).max()
                .orElseThrow();
        List<Group> exits = Geometry.groups(drawing, "exit");
        assertEquals(List.of("38\u00A0% Leaves the shop", "32\u00A0% Leaves the shop"),
                exits.stream().map(Geometry::text).toList());
        Bounds fall = group(drawing, "stream", "Checks out \u2192 Leaves the shop").bounds();
        assertTrue(fall.bottom() > bottom && fall.bottom() <= exits.get(1).bounds().y());
    }

    @Test
    void whoGoesOnSwaysOnlyBehindThoseWhoLeave() {
        Drawing drawing = example("running-shoes");
        Bounds fall = group(drawing, "stream", "Checks out \u2192 Leaves the shop").bounds();
        Path ribbon = ribbon(drawing, "Checks out \u2192 Follows the parcel");
        double height = ribbon.points().get(0).y();
        assertTrue(Geometry.along(ribbon).stream().filter(point -> point.x() < fall.right())
                .allMatch(point -> point.y() < height + firstHeight(ribbon) + 0.01));
    }

    @Test
    void whoGoesBackRunsAboveAllLanes() {
        Drawing drawing = example("running-shoes");
        double top = Geometry.groups(drawing, "moment").stream().mapToDouble(stop -> stop.bounds().y()).min()
                .orElseThrow();
        assertTrue(group(drawing, "stream", "Calls to return them \u2192 Compares three models").bounds().y() < top);
    }

    @Test
    void whatIsNotKnownIsDashed() {
        Drawing drawing = example("leisure-traveller");
        PathShape stream = Geometry.within(Geometry.groups(drawing, "stream").get(0), PathShape.class).get(0);
        assertFalse(stream.stroke().dash().isEmpty());
        assertTrue(Geometry.texts(drawing).stream().anyMatch(line -> line.text().equals("share not known")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"running-shoes", "music-sharing", "b2b-services", "leisure-traveller"})
    void lightAndDarkHaveTheSameForms(String example) {
        Drawing light = draw(Examples.text(example), Theme.LIGHT);
        Drawing dark = draw(Examples.text(example), Theme.DARK);
        assertEquals(Geometry.texts(light).stream().map(line -> line.bounds()).toList(),
                Geometry.texts(dark).stream().map(line -> line.bounds()).toList());
        assertEquals(light.id(), dark.id());
    }
}
