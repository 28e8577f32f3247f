/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void placesAreFilledWithTheirWordsAndFirstChoices() {
        Snippet snippet = Snippet.read("step ${1:one} \"${2:Label}\" at ${3|cart,page|} { $0\\}");

        assertEquals("step one \"Label\" at cart { }", snippet.text());
        assertEquals(List.of(new Snippet.Field(5, 3, List.of()), new Snippet.Field(10, 5, List.of()),
                new Snippet.Field(20, 4, List.of("cart", "page"))), snippet.fields());
        assertEquals(27, snippet.end());
    }

    @Test
    void aTextWithoutPlacesIsItself() {
        assertEquals(new Snippet("moment of truth", List.of(), 15), Snippet.read("moment of truth"));
    }

    @Test
    void anEmptyPlaceTakesNoRoom() {
        assertEquals(new Snippet("\"\"", List.of(new Snippet.Field(1, 0, List.of())), 2), Snippet.read("\"${1}\""));
    }
}
