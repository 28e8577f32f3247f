/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.maps.Kpi;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.PersonaCard;
import dev.waymark.model.journey.JourneyState;
import dev.waymark.render.grid.Geometry;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.EmbeddedImage;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

class PageHeadTest {

    private static MapHead head(int personas, int objectives) {
        return new MapHead("buyShoes", "Buying running shoes online from a shop that nobody knows yet",
                "A new pair must arrive before the race, and the race is on Sunday in three weeks", JourneyState.FUTURE,
                "1.2", LocalDate.of(2026, 10, 5),
                IntStream.range(0, personas).mapToObj(i -> new PersonaCard("p" + i, "Persona " + i + ", runner",
                        "31, Nurse, Leeds", "I only want shoes that fit, whatever they cost.", "p.png")).toList(),
                IntStream.range(0, objectives).mapToObj(i -> new Kpi("o" + i, "Raise checkout completion",
                        "Checkout conversion", "percent", 48.0, 60.0, LocalDate.of(2027, 3, 31))).toList());
    }

    private static Drawing page(Piece head, double width) {
        List<Shape> shapes = new ArrayList<>();
        head.draw(0, 0, shapes::add);
        return new Drawing("page", width, head.height(), "", "", "", Theme.DEFAULT_FONT, Theme.LIGHT.colour(Role.PAGE),
                shapes);
    }

    @ParameterizedTest
    @ValueSource(doubles = {720, 1000, 1600, 6000})
    void everythingHasItsPlace(double width) {
        for (int personas = 0; personas <= 5; personas++) {
            for (int objectives = 0; objectives <= 4; objectives++) {
                MapHead head = head(personas, objectives);
                Geometry.assertReadable(page(PageHead.full(head, "Experience map", width, Theme.LIGHT,
                        PictureSource.NONE), width));
                Geometry.assertReadable(page(PageHead.compact(head, "Service blueprint", width, Theme.DARK), width));
            }
        }
    }

    @Test
    void subtitleTellsKindPersonasStateVersionAndReview() {
        Drawing page = page(PageHead.compact(head(2, 0), "Service blueprint", 2000, Theme.LIGHT), 2000);
        assertTrue(Geometry.texts(page).stream().map(TextLine::text).anyMatch(
                ("Service blueprint · Persona 0 and Persona 1 · future state · version 1.2"
                        + " · reviewed 5\u00A0October 2026")
                ::equals), Geometry.texts(page).toString());
    }

    @Test
    void personasAndObjectivesAreElements() {
        Drawing page = page(PageHead.full(head(3, 2), "Experience map", 1600, Theme.LIGHT, PictureSource.NONE), 1600);
        assertEquals(List.of("p0", "p1", "p2"), Geometry.groups(page, "persona").stream().map(Group::id).toList());
        assertEquals(List.of("o0", "o1"), Geometry.groups(page, "objective").stream().map(Group::id).toList());
    }

    @Test
    void pictureFillsThePortraitAndItsProportionsAreKept() throws IOException {
        Bounds picture = SceneWalk.all(pageWithPicture(30, 20), Picture.class).get(0).bounds();
        assertEquals(1.5, picture.width() / picture.height());
        assertEquals(72, picture.height());
    }

    @ParameterizedTest
    @CsvSource({"30, 20", "32, 18", "20, 10", "50, 10", "10, 20"})
    void whatStandsOutOfThePortraitLeavesTheTextsAlone(int width, int height) throws IOException {
        Drawing page = pageWithPicture(width, height);
        Bounds covered = SceneWalk.all(page, Picture.class).get(0).bounds().inset(-1);
        assertEquals(List.of(), Geometry.texts(page).stream().filter(text -> text.bounds().overlaps(covered)).toList());
    }

    private static Drawing pageWithPicture(int width, int height) throws IOException {
        EmbeddedImage image = EmbeddedImage.of(("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " "
                + height + "\"/>").getBytes(StandardCharsets.UTF_8));
        return page(PageHead.full(head(1, 0), "Experience map", 1600, Theme.LIGHT, path -> Optional.of(image)), 1600);
    }

    @Test
    void placeholderStandsInForAPictureThatCannotBeRead() {
        Drawing page = page(PageHead.full(head(1, 0), "Experience map", 1600, Theme.LIGHT, PictureSource.NONE), 1600);
        assertEquals(List.of(), SceneWalk.all(page, Picture.class));
    }

    @Test
    void logoStandsAtTheRightAboveTheScenario() {
        EmbeddedImage logo = EmbeddedImage.of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"/>"
                .getBytes(StandardCharsets.UTF_8));
        Theme house = new Theme("house", Theme.LIGHT.colours(), Theme.DEFAULT_FONT, Optional.of(logo));
        Drawing page = page(PageHead.full(head(2, 2), "Experience map", 1600, house, PictureSource.NONE), 1600);
        Bounds picture = SceneWalk.all(page, Picture.class).get(0).bounds();
        assertEquals(1600, picture.right());
        assertTrue(Geometry.texts(page).stream().noneMatch(text -> text.bounds().overlaps(picture)));
    }
}
