/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Named;

class ElementsTest {

    private final Editor editor = Editor.with("use \"people.journey\" journey j { persona people.maya, people.tom "
            + "stage s { st|ep go } }", Map.of("people.journey", "persona maya \"Maya\" persona tom \"Tom\""));
    private final Elements elements = new Elements(editor.resource());

    @Test
    void elementsOfTheFileAreFound() {
        assertEquals("go", elements.find("j.s.go").flatMap(ElementsTest::name).orElseThrow());
    }

    @Test
    void elementsOfUsedFilesAreFoundAsTheMapsNameThem() {
        JourneyModel model = (JourneyModel) editor.resource().getContents().get(0);
        Journey journey = (Journey) model.getDefinitions().get(0);
        String id = Identity.ofModel(journey).of(journey.getPersonas().get(1));
        assertEquals("people.tom", id);
        assertSame(journey.getPersonas().get(1), elements.find(id).orElseThrow());
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertEquals(Optional.empty(), elements.find("people.anna"));
    }

    private static Optional<String> name(Object element) {
        return Optional.of(((Named) element).getName());
    }
}
