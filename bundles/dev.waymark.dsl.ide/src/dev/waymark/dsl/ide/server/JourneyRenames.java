/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.ILanguageServerAccess.Context;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.dsl.ide.navigation.RenameException;
import dev.waymark.dsl.ide.navigation.Renaming;

/** {@link Renaming} for language clients. */
class JourneyRenames implements IRenameService2 {

    private final Renaming renaming;
    private final FileAddresses addresses;

    @Inject
    JourneyRenames(Renaming renaming, FileAddresses addresses) {
        this.renaming = renaming;
        this.addresses = addresses;
    }

    @Override
    public WorkspaceEdit rename(Options options) {
        ILanguageServerAccess server = options.getLanguageServerAccess();
        String file = options.getRenameParams().getTextDocument().getUri();
        return server.doSyncRead(file, text -> {
            Mention mention = mention(text, options.getRenameParams().getPosition());
            WorkspaceEdit edit = new WorkspaceEdit();
            TextEditAcceptor edits = new TextEditAcceptor(edit, server);
            changes(mention, options.getRenameParams().getNewName())
                    .forEach((uri, changes) -> addresses.accept(uri, changes, text, file, server, edits));
            return edit;
        });
    }

    private Map<URI, List<Replacement>> changes(Mention mention, String name) {
        if (mention == null) {
            throw refusal("There is no name here.");
        }
        try {
            return renaming.rename(mention.element(), name,
                    References.filesThatMayUse(mention.element().eResource()));
        } catch (RenameException e) {
            throw refusal(e.getMessage());
        }
    }

    private static ResponseErrorException refusal(String why) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed, why, null));
    }

    private static Mention mention(Context text, Position position) {
        return Mention.at((XtextResource) text.getResource(), text.getDocument().getOffSet(position)).orElse(null);
    }

    @Override
    public Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior> prepareRename(
            PrepareRenameOptions options) {
        return options.getLanguageServerAccess().doSyncRead(options.getParams().getTextDocument().getUri(), text -> {
            Mention mention = mention(text, options.getParams().getPosition());
            return mention == null ? null : Either3.forFirst(Texts.range(text.getDocument(),
                    mention.word().getOffset(), mention.word().getLength()));
        });
    }
}
