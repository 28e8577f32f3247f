/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a session with a client begins and ends. */
class JourneyServerTest {

    @TempDir
    private Path folder;

    @Test
    void aClientThatAsksForTheShutdownHasLeftInOrder() throws IOException {
        Editor editor = Editor.in(folder);
        assertTrue(editor.leave(true));
        assertEquals("", editor.log());
    }

    @Test
    void aClientThatOnlyLeavesHasNot() throws IOException {
        assertFalse(Editor.in(folder).leave(false));
    }

    @Test
    void theServerEndsWithTheStreamOfItsClient() throws IOException {
        assertFalse(Editor.in(folder).vanish());
    }

    @Test
    void theServerEndsWithTheProcessOfItsClient() throws IOException, InterruptedException {
        Process client = new ProcessBuilder("sleep", "600").start();
        InitializeParams params = new InitializeParams();
        params.setProcessId((int) client.pid());
        params.setCapabilities(new ClientCapabilities());
        Editor editor = Editor.with(params);
        client.destroy();
        assertFalse(editor.ended());
    }

    @Test
    void aClientThatCanDoNothingIsServed() throws IOException {
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        try (Editor editor = Editor.with(params)) {
            Path file = folder.resolve("a.journey");
            assertEquals(1, editor.open(file, "journey").problems(file).size());
            assertTrue(editor.registered().isEmpty());
        }
    }

    @Test
    @SuppressWarnings("deprecation")
    void aClientThatKnowsOfOneFolderHasItSearched() throws IOException {
        Path file = Editor.put(folder, "a.journey", "journey");
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setRootUri(folder.toUri().toString());
        try (Editor editor = Editor.with(params)) {
            assertEquals(1, editor.problems(file).size());
        }
    }

    @Test
    void aClientThatCannotWatchFilesHasThemLookedAtWhenItSaves() throws IOException {
        Path saved = Editor.put(folder, "a.journey", "");
        Path changed = Editor.put(folder, "b.journey", "");
        Path deleted = Editor.put(folder, "c.journey", "journey");
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setWorkspaceFolders(List.of(Editor.folder(folder)));
        try (Editor editor = Editor.with(params)) {
            assertEquals(1, editor.open(saved, "").problems(deleted).size());
            Files.writeString(changed, "journey");
            Files.setLastModifiedTime(changed, FileTime.fromMillis(0));
            Files.delete(deleted);
            Path created = Editor.put(folder, "d.journey", "journey");
            assertEquals(1, editor.save(saved).problems(created).size());
            assertEquals(1, editor.problems(changed).size());
            assertEquals(List.of(), editor.problems(deleted));
        }
    }

    @Test
    void whatIsPrintedInTheProcessDoesNotReachTheClient() throws IOException {
        try (Editor editor = Editor.in(folder)) {
            System.out.println("This would break the protocol.");
            assertNull(editor.problems(folder.resolve("a.journey")));
            assertNotNull(editor.answer().getServerInfo());
        }
    }
}
