/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.xtext.parser.antlr.AntlrTokenDefProvider;
import org.junit.jupiter.api.Test;

import dev.waymark.dsl.parser.antlr.JourneyAntlrTokenFileProvider;

/** The kinds of atoms are those that the grammar's file lists. */
class AtomKindsTest {

    @Test
    void theParserKnowsTheKindsOfTheFile() {
        AntlrTokenDefProvider file = new AntlrTokenDefProvider();
        file.setAntlrTokenFileProvider(new JourneyAntlrTokenFileProvider());

        assertEquals(file.getTokenDefMap(), new AtomKinds().getTokenDefMap());
    }
}
