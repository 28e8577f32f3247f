/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyOutlineTest {

    @TempDir
    private Path folder;

    @Test
    void stepsStandUnderTheirStages() throws IOException {
        Path file = folder.resolve("a.journey");
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setDocumentSymbol(new DocumentSymbolCapabilities());
        text.getDocumentSymbol().setHierarchicalDocumentSymbolSupport(true);
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities(null, text, null));
        try (Editor editor = Editor.with(params)) {
            editor.open(file, "journey j \"Buying\" {\n  stage s \"Decision\" {\n    end e \"Done\"\n  }\n}\n");
            DocumentSymbol journey = Editor.get(editor.ask().documentSymbol(
                    new DocumentSymbolParams(Editor.document(file)))).get(0).getRight();
            DocumentSymbol end = journey.getChildren().get(0).getChildren().get(0);

            assertEquals("Buying", journey.getName());
            assertEquals("Journey", journey.getDetail());
            assertEquals(4, journey.getRange().getEnd().getLine());
            assertEquals("Done", end.getName());
            assertEquals(SymbolKind.Function, end.getKind());
            assertEquals(8, end.getSelectionRange().getStart().getCharacter());
        }
    }
}
