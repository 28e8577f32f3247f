/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.Optional;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;

import dev.waymark.dsl.ide.completion.Snippet;
import dev.waymark.dsl.ide.edit.Lines;

/** Templates for clients in which nothing can be filled in: the text with the words that stand in its places. */
final class PlainTemplates {

    private PlainTemplates() {
    }

    /** Whether a client must be spared the places to fill in. */
    static boolean areWanted(ClientCapabilities client) {
        return !Optional.ofNullable(client).map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCompletion).map(CompletionCapabilities::getCompletionItem)
                .map(CompletionItemCapabilities::getSnippetSupport).orElse(false);
    }

    /** Turns a template into plain text, indented like the line in which it is inserted. */
    static void makePlain(CompletionItem item, Document document) {
        if (item.getInsertTextFormat() == InsertTextFormat.Snippet) {
            TextEdit edit = item.getTextEdit().getLeft();
            String indent = Lines.indent(document.getContents(), document.getOffSet(edit.getRange().getStart()));
            edit.setNewText(Snippet.read(edit.getNewText()).text().replace("\n", "\n" + indent));
            item.setInsertTextFormat(InsertTextFormat.PlainText);
        }
    }
}
