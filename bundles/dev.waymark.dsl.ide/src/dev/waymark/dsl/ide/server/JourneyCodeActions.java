/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.List;

import jakarta.inject.Inject;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess.Context;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.quickfix.Fix;
import dev.waymark.dsl.ide.quickfix.QuickFixes;

/** {@link QuickFixes} for language clients. */
class JourneyCodeActions implements ICodeActionService2 {

    private final QuickFixes fixes;

    @Inject
    JourneyCodeActions(QuickFixes fixes) {
        this.fixes = fixes;
    }

    @Override
    public List<Either<Command, CodeAction>> getCodeActions(Options options) {
        CodeActionContext wanted = options.getCodeActionParams().getContext();
        boolean wantsFixes = wanted.getOnly() == null || wanted.getOnly().isEmpty()
                || wanted.getOnly().contains(CodeActionKind.QuickFix);
        List<Diagnostic> fixable = wanted.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getCode() != null && diagnostic.getCode().isLeft()
                        && fixes.mayFix(diagnostic.getCode().getLeft())).toList();
        return !wantsFixes || fixable.isEmpty() ? List.of() : options.getLanguageServerAccess().doSyncRead(
                options.getURI(), text -> fixable.stream().flatMap(each -> actions(each, text, options).stream())
                        .toList());
    }

    private List<Either<Command, CodeAction>> actions(Diagnostic diagnostic, Context text, Options options) {
        int start = text.getDocument().getOffSet(diagnostic.getRange().getStart());
        int end = text.getDocument().getOffSet(diagnostic.getRange().getEnd());
        List<Fix> found = fixes.of((XtextResource) text.getResource(), diagnostic.getCode().getLeft(), start,
                end - start);
        return found.stream().map(fix -> action(fix, diagnostic, text.getDocument(), options)).toList();
    }

    private static Either<Command, CodeAction> action(Fix fix, Diagnostic diagnostic, Document document,
            Options options) {
        WorkspaceEdit edit = new WorkspaceEdit();
        new TextEditAcceptor(edit, options.getLanguageServerAccess()).accept(
                options.getCodeActionParams().getTextDocument().getUri(), document,
                Texts.edits(document, fix.changes()));
        CodeAction action = new CodeAction(fix.label());
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(diagnostic));
        action.setEdit(edit);
        return Either.forRight(action);
    }
}
