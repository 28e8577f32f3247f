/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;
import dev.waymark.dsl.ide.hover.Hovers;

class ReferencesTest {

    private static final Map<String, String> LIBRARY = Map.of("library/people.journey",
            "persona maya \"Maya\"\npersona tom \"Tom\"",
            "other.journey", "use \"library/people.journey\"\njourney k { persona maya, tom }");

    /** A place with the words around it, such as "other.journey: maya". */
    private static String shown(Place place, Editor editor) {
        String text = ((XtextResource) editor.resource().getResourceSet()
                .getResource(place.file(), false)).getParseResult().getRootNode().getText();
        return place.file().lastSegment() + " " + place.offset() + ": "
                + text.substring(place.offset(), place.offset() + place.length());
    }

    private static String definition(Editor editor) {
        return References.definition(editor.resource(), editor.cursor()).map(place -> shown(place, editor)).orElse("");
    }

    private static List<String> references(Editor editor) {
        return References.to(editor.resource(), editor.cursor()).stream().map(place -> shown(place, editor)).toList();
    }

    @Test
    void aReferenceLeadsToItsDefinition() {
        assertEquals("text.journey 8: maya", definition(Editor.with("persona maya journey j { persona ma|ya }")));
        assertEquals("text.journey 8: maya", definition(Editor.with("persona maya journey j { persona maya| }")));
    }

    @Test
    void eachPartOfAQualifiedNameLeadsToItsOwn() {
        String text = "journey j { stage s { step start { pain fees } end e { opportunity o solves start.fees } } }";

        assertEquals("text.journey 27: start", definition(Editor.at(text, "start.fees")));
        assertEquals("text.journey 40: fees", definition(Editor.at(text, "fees } }")));
    }

    @Test
    void aReferenceLeadsIntoAUsedFile() {
        assertEquals("people.journey 8: maya", definition(
                Editor.with("use \"library/people.journey\" journey j { persona people.ma|ya }", LIBRARY)));
    }

    @Test
    void thePathOfAUsedFileLeadsToIt() {
        assertEquals("people.journey 0: ", definition(Editor.with("use \"library/peo|ple.journey\"", LIBRARY)));
    }

    @Test
    void whatLeadsNowhereHasNoDefinition() {
        assertEquals("", definition(Editor.with("journey j { persona ma|ya }")));
        assertEquals("", definition(Editor.with("persona maya \"Ma|ya\"")));
    }

    @Test
    void allReferencesAreFoundFromTheDefinitionAndFromEachOfThem() {
        String text = "persona maya journey j { persona maya stage s { "
                + "end e { maya feels glad +1 pain x for maya } } }";
        List<String> expected = List.of("text.journey 33: maya", "text.journey 56: maya", "text.journey 86: maya");

        assertEquals(expected, references(Editor.at(text, "maya")));
        assertEquals(expected, references(Editor.at(text, "maya feels")));
    }

    @Test
    void theWayOfAQualifiedNameIsAReferenceToo() {
        assertEquals(List.of("text.journey 76: start"), references(Editor.with(
                "journey j { stage s { step st|art { pain fees } end e { opportunity o solves start.fees } } }")));
    }

    @Test
    void referencesAreFoundInEveryFileThatUsesTheDefinition() {
        Editor editor = Editor.with("use \"library/people.journey\" journey j { persona ma|ya }", LIBRARY);

        assertEquals(List.of("other.journey 49: maya", "text.journey 49: maya"),
                references(editor).stream().sorted().toList());
    }

    @Test
    void usagesAreCountedInEveryFile() {
        Editor editor = Editor.with("use \"library/people.journey\" journey j { persona ma|ya }", LIBRARY);
        assertTrue(Editor.service(Hovers.class).at(editor.resource(), editor.cursor())
                .orElseThrow().markdown().endsWith("2 journeys"));
    }
}
