/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.diagrams.services.ExperienceServices;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.draw.EmotionScale;
import dev.waymark.render.draw.Faces;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.SceneWalk;
import dev.waymark.render.scene.Shape;

/** A face that is dragged to where another feeling stands on the map says the same as that one. */
class FaceDragTest {

    private static final String TEXT = """
            persona maya "Maya"
            persona ben "Ben"
            journey buy {
                persona %s
                stage find {
                    step search {
                        feels annoyed -1   // it takes so long
                    }
                    step choose {
                        feels happy +2
                        ben feels calm 0
                    }
                }
            }
            """;
    private static final String ALONE = TEXT.formatted("maya");
    private static final String BOTH = TEXT.formatted("maya, ben");

    private static final double SLIGHT = 1e-6;
    private static final String FELT = "buy.find.search.feelings-1";

    /** The text after the face of the first feeling was dropped so many lines of the scale further down. */
    private static String dropped(String text, double lines) {
        return new Edited(text).by(model -> {
            EmotionScale scale = scale(model.find("buy", Journey.class), null);
            new FaceDrag(model.find(FELT, Feeling.class), scale).drop(lines * scale.level());
        });
    }

    private static EmotionScale scale(Journey journey, String persona) {
        return Arrangement.of(journey, MapKind.EXPERIENCE, persona).emotions();
    }

    @Test
    void aFaceThatIsDraggedUpFeelsBetter() {
        assertEquals(ALONE.replace("annoyed -1", "annoyed +1"), dropped(ALONE, -2));
        assertEquals(ALONE.replace("annoyed -1", "annoyed 0"), dropped(ALONE, -1));
        assertEquals(ALONE.replace("annoyed -1", "annoyed -2"), dropped(ALONE, 1));
    }

    @Test
    void theNearestScoreCounts() {
        assertEquals(ALONE.replace("annoyed -1", "annoyed +1"), dropped(ALONE, -2.4));
        assertEquals(ALONE, dropped(ALONE, -0.4));
        assertEquals(ALONE, dropped(ALONE, 0.4));
    }

    @Test
    void beyondTheScaleItsEndsCount() {
        assertEquals(ALONE.replace("annoyed -1", "annoyed +2"), dropped(ALONE, -9));
        assertEquals(ALONE.replace("annoyed -1", "annoyed -2"), dropped(ALONE, 9));
    }

    @Test
    void oneOfSeveralPersonasHasTheScaleOfOneCurve() {
        new Edited(BOTH).by(model -> {
            Journey journey = model.find("buy", Journey.class);
            double several = scale(journey, null).level();
            assertTrue(scale(journey, "maya").level() < several);
        });
        assertEquals(BOTH.replace("annoyed -1", "annoyed 0"), dropped(BOTH, -1));
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.diagrams.ExampleJourneys#all")
    void atTheHeightOfAnotherFaceAFaceSaysTheSame(Journey journey) {
        Arrangement places = Arrangement.of(journey, MapKind.EXPERIENCE);
        List<Feeling> feelings = new ExperienceServices().feelings(journey);
        for (Feeling dragged : feelings) {
            for (Feeling other : feelings) {
                FaceDrag drag = new FaceDrag(dragged, places.emotions());
                double down = face(places, other) - face(places, dragged);
                assertEquals(down, drag.toNearest(down), SLIGHT);
                assertEquals(dragged.getScore() != other.getScore(), drag.means(down));
            }
        }
    }

    private static double face(Arrangement places, Feeling feeling) {
        List<Shape> shapes = places.shapes("waymark.experience.feeling", feeling, null);
        List<Circle> circles = new ArrayList<>();
        SceneWalk.visit(shapes, "", (id, shape) -> {
            if (shape instanceof Circle circle && circle.radius() == Faces.RADIUS) {
                circles.add(circle);
            }
        });
        return circles.get(0).bounds().centreY();
    }
}
