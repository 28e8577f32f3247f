/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyNavigationTest {

    @TempDir
    private Path folder;

    private Path people;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        people = Editor.put(folder, "people.journey", "// those who walk\npersona maya\n");
        Editor.put(folder, "a.journey", "use \"people.journey\"\njourney a { persona maya }\n");
        file = Editor.put(folder, "b.journey", "use \"people.journey\"\njourney b { persona maya }\n");
    }

    private static String shown(Location location) {
        Position start = location.getRange().getStart();
        return location.getUri().replaceAll(".*/", "") + " " + start.getLine() + ":" + start.getCharacter();
    }

    @Test
    void aReferenceLeadsIntoTheUsedFile() throws IOException {
        try (Editor editor = Editor.in(folder)) {
            assertEquals(List.of("people.journey 1:8"), Editor.get(editor.ask().definition(
                    new DefinitionParams(Editor.document(file), new Position(1, 21)))).getLeft().stream()
                    .map(JourneyNavigationTest::shown).toList());
        }
    }

    @Test
    void theReferencesOfAllFilesAreFound() throws IOException {
        try (Editor editor = Editor.in(folder)) {
            assertEquals(List.of("a.journey 1:20", "b.journey 1:20", "people.journey 1:8"),
                    Editor.get(editor.ask().references(new ReferenceParams(Editor.document(people),
                            new Position(1, 9), new ReferenceContext(true)))).stream()
                            .map(JourneyNavigationTest::shown).sorted().toList());
        }
    }
}
