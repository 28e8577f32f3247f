/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JourneyCodeActionsTest {

    private static final String TEXT = "journey j {\n  stage s {\n    end e { feels glad +3 }\n  }\n}\n";

    @TempDir
    private Path folder;

    private List<CodeAction> actions(String... kinds) throws IOException {
        Path file = folder.resolve("a.journey");
        try (Editor editor = Editor.in(folder)) {
            List<Diagnostic> problems = editor.open(file, TEXT).problems(file).stream()
                    .filter(problem -> problem.getMessage().startsWith("A feeling goes from")).toList();
            Range place = problems.get(0).getRange();
            CodeActionContext context = new CodeActionContext(problems, kinds.length == 0 ? null : List.of(kinds));
            return Editor.get(editor.ask().codeAction(new CodeActionParams(Editor.document(file), place, context)))
                    .stream().map(Either::getRight).toList();
        }
    }

    @Test
    void aMessageComesWithItsRepairs() throws IOException {
        List<CodeAction> actions = actions();

        assertEquals(List.of("Write '+2'"), actions.stream().map(CodeAction::getTitle).toList());
        assertEquals(CodeActionKind.QuickFix, actions.get(0).getKind());
        TextEdit edit = actions.get(0).getEdit().getDocumentChanges().get(0).getLeft().getEdits().get(0);
        assertEquals("+2", edit.getNewText());
        assertEquals(2, edit.getRange().getStart().getLine());
        assertEquals(23, edit.getRange().getStart().getCharacter());
    }

    @Test
    void whoAsksForOtherActionsGetsNoRepairs() throws IOException {
        assertEquals(List.of(), actions(CodeActionKind.Refactor));
    }
}
