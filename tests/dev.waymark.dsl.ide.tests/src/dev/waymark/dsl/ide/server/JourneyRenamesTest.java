/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyRenamesTest {

    @TempDir
    private Path folder;

    @Test
    void aRenamedPersonaChangesEveryFileThatUsesIt() throws IOException {
        Editor.put(folder, "people.journey", "persona maya\n");
        Editor.put(folder, "a.journey", "use \"people.journey\"\njourney a { persona maya }\n");
        Path file = Editor.put(folder, "b.journey", "use \"people.journey\"\njourney b { persona people.maya }\n");
        try (Editor editor = Editor.in(folder)) {
            WorkspaceEdit edit = Editor.get(editor.ask().rename(
                    new RenameParams(Editor.document(file), new Position(1, 29), "anna")));
            Map<String, String> changes = new TreeMap<>();
            edit.getDocumentChanges().forEach(change -> changes.put(
                    change.getLeft().getTextDocument().getUri().replaceAll(".*/", ""), change.getLeft().getEdits()
                            .get(0).getRange().getStart().getCharacter() + " "
                            + change.getLeft().getEdits().get(0).getNewText()));

            assertEquals(Map.of("people.journey", "8 anna", "a.journey", "20 anna", "b.journey", "27 anna"), changes);
        }
    }

    @Test
    void aNameThatIsTakenIsRefusedWithAReason() throws Exception {
        Path file = folder.resolve("a.journey");
        try (Editor editor = Editor.in(folder)) {
            editor.open(file, "team a team b");
            ExecutionException refusal = assertThrows(ExecutionException.class, () -> editor.ask()
                    .rename(new RenameParams(Editor.document(file), new Position(0, 5), "b")).get());

            assertEquals("There is already a team called 'b' here. Give one of them another name.",
                    refusal.getCause().getMessage());
        }
    }

    @Test
    void onlyNamesCanBeRenamed() throws IOException {
        Path file = folder.resolve("a.journey");
        try (Editor editor = Editor.in(folder)) {
            editor.open(file, "team shop \"Shop\"");

            assertEquals(5, Editor.get(editor.ask().prepareRename(new PrepareRenameParams(Editor.document(file),
                    new Position(0, 7)))).getFirst().getStart().getCharacter());
            assertNull(Editor.get(editor.ask().prepareRename(new PrepareRenameParams(Editor.document(file),
                    new Position(0, 13)))));
        }
    }
}
