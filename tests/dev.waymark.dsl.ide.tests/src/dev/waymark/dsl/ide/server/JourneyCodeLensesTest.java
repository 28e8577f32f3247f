/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeLensParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyCodeLensesTest {

    @TempDir
    private Path folder;

    @Test
    void aLibraryShowsHowManyJourneysItTouches() throws IOException {
        Path people = Editor.put(folder, "people.journey", "persona maya\n");
        Editor.put(folder, "a.journey", "use \"people.journey\"\njourney a { persona maya }\n");
        Editor.put(folder, "b.journey", "use \"people.journey\"\njourney b { persona maya }\n");
        try (Editor editor = Editor.in(folder)) {
            assertEquals(List.of("2 journeys"), Editor.get(editor.ask().codeLens(
                    new CodeLensParams(Editor.document(people)))).stream().map(lens -> lens.getCommand().getTitle())
                    .toList());
        }
    }
}
