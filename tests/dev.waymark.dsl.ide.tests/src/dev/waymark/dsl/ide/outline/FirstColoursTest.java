/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;

class FirstColoursTest {

    private static List<String> coloured(String text) {
        List<String> words = new ArrayList<>();
        Editor.service(FirstColours.class).of(text, (offset, length, styles) ->
                words.add(text.substring(offset, offset + length).strip() + " " + styles[0]));
        return words;
    }

    @Test
    void wordsHaveTheirColourBeforeTheTextIsUnderstood() {
        assertEquals(List.of("// c comment", "journey keyword", "\"J\" string", "takes keyword", "5 number",
                "-> operator"), coloured("// c\njourney j \"J\" { takes 5 -> e"));
    }

    @Test
    void whatIsNoTextAtAllHasNoColours() {
        assertEquals(List.of(), coloured("\u0001\u0002 { }"));
    }
}
