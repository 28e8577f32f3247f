/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTemplatesTest {

    private static final String TEXT = "journey j {\n  stage s {\n    \n  }\n}\n";

    @TempDir
    private Path folder;

    /** The template of a step, as a client gets it. */
    private CompletionItem template(boolean snippets) throws IOException {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setCompletion(new CompletionCapabilities(new CompletionItemCapabilities(snippets)));
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities(null, text, null));
        Path file = folder.resolve("a.journey");
        try (Editor editor = Editor.with(params)) {
            List<CompletionItem> items = Editor.get(editor.open(file, TEXT).ask().completion(
                    new CompletionParams(Editor.document(file), new Position(2, 4)))).getRight().getItems();
            return items.stream().filter(item -> item.getLabel().equals("end with a feeling")).findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aClientThatCanFillInPlacesGetsThem() throws IOException {
        CompletionItem item = template(true);

        assertEquals(InsertTextFormat.Snippet, item.getInsertTextFormat());
        assertTrue(item.getTextEdit().getLeft().getNewText().startsWith("end ${1:done}"));
    }

    @Test
    void anyOtherClientGetsPlainText() throws IOException {
        CompletionItem item = template(false);

        assertEquals(InsertTextFormat.PlainText, item.getInsertTextFormat());
        assertEquals("end done \"How it ends well\" { feels delighted +2 }", item.getTextEdit().getLeft().getNewText());
    }
}
