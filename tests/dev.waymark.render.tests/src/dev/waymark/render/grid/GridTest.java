/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.Column;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.StageBand;
import dev.waymark.render.blueprint.BlueprintDrawing;
import dev.waymark.render.experience.ExperienceDrawing;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.theme.Theme;

class GridTest {

    private static Grid grid(String stageTitle, int columns) {
        MapHead head = new MapHead("j", "Journey", null, null, null, null, List.of(), List.of());
        List<StageBand> stages = columns == 0 ? List.of() : List.of(new StageBand("s", stageTitle, 0, columns));
        List<Column> list = IntStream.range(0, columns).mapToObj(i -> new Column("c" + i, 0, true)).toList();
        return Grid.of(new BlueprintMap(head, stages, list, List.of(), List.of()),
                new ExperienceMap(head, stages, list, List.of(), List.of(), List.of()));
    }

    @Test
    void columnsFollowEachOtherWithoutGaps() {
        Grid grid = grid("Awareness", 12);
        assertEquals(Grid.MARGIN + Grid.LABEL_WIDTH, grid.left(0));
        for (int i = 1; i < 12; i++) {
            assertEquals(grid.right(i - 1), grid.left(i));
        }
        assertEquals(grid.right(11), grid.end());
        assertEquals(grid.end() + Grid.MARGIN, grid.pageWidth());
    }

    @Test
    void widthIsAMultipleOfEightWithinBounds() {
        for (String title : List.of("A", "Donaudampfschifffahrtsgesellschaftskapitän", "Consideration and so on")) {
            double width = grid(title, 12).width(0, 1);
            assertTrue(width >= 168 && width <= 232 && width % 8 == 0, title + ": " + width);
        }
    }

    @Test
    void longWordWidensItsColumn() {
        List<StageBand> stages = List.of(new StageBand("a", "Short", 0, 1),
                new StageBand("b", "Verschwiegenheitserklärung", 1, 1), new StageBand("c", "Short", 2, 2));
        List<Column> columns = IntStream.range(0, 4).mapToObj(i -> new Column("c" + i, 0, true)).toList();
        MapHead head = new MapHead("j", "Journey", null, null, null, null, List.of(), List.of());
        Grid grid = Grid.of(new BlueprintMap(head, stages, columns, List.of(), List.of()),
                new ExperienceMap(head, stages, columns, List.of(), List.of(), List.of()));
        assertTrue(grid.width(1, 1) > grid.width(0, 1));
    }

    @Test
    void fewColumnsStretchSoThatTheHeadHasRoom() {
        assertEquals(grid("A", 1).contentWidth(), grid("A", 2).contentWidth());
        assertTrue(grid("A", 1).pageWidth() >= 800);
        assertEquals(grid("A", 1).pageWidth(), grid("A", 0).pageWidth());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.render.grid.TwoMaps#all")
    void stagesOfBothMapsLieOverEachOther(TwoMaps maps) {
        Drawing blueprint = BlueprintDrawing.of(maps.blueprint(), maps.grid(), Theme.LIGHT);
        Drawing experience = ExperienceDrawing.of(maps.experience(), maps.grid(), Theme.LIGHT, PictureSource.NONE);
        assertEquals(blueprint.width(), experience.width());
        assertEquals(edges(blueprint), edges(experience));
    }

    private static List<List<Double>> edges(Drawing drawing) {
        return Geometry.groups(drawing, "stage").stream()
                .map(stage -> List.of(stage.bounds().x(), stage.bounds().right())).toList();
    }
}
