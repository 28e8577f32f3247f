/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WatchKind;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;

/** The language server of Xtext, mended where clients of today want more than it gives. */
@Singleton
class JourneyLanguageServer extends LanguageServerImpl {

    private static final String NAME = "waymark";
    private static final String WATCHED_FILES = "workspace/didChangeWatchedFiles";

    private final JourneyWorkspace workspace;
    private final JourneyUris uris;
    private final ServerEnd end;
    private boolean watches;
    private boolean plainTemplates;

    @Inject
    JourneyLanguageServer(JourneyWorkspace workspace, JourneyUris uris, ServerEnd end) {
        this.workspace = workspace;
        this.uris = uris;
        this.end = end;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        end.whenGone(params.getProcessId());
        watches = canRegisterWatchers(params);
        plainTemplates = PlainTemplates.areWanted(params.getCapabilities());
        if (params.getWorkspaceFolders() == null) {
            root(params).ifPresent(root -> params.setWorkspaceFolders(List.of(new WorkspaceFolder(root, root))));
        }
        return super.initialize(params).thenApply(result -> {
            result.setServerInfo(new ServerInfo(NAME));
            return result;
        });
    }

    private static boolean canRegisterWatchers(InitializeParams params) {
        return Optional.ofNullable(params.getCapabilities().getWorkspace())
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
                .map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false);
    }

    /** The one folder of clients that know of no more. */
    @SuppressWarnings("deprecation")
    private static Optional<String> root(InitializeParams params) {
        return Optional.ofNullable(params.getRootUri())
                .or(() -> Optional.ofNullable(params.getRootPath()).map(path -> Path.of(path).toUri().toString()));
    }

    /** Those that know of one only have given it as the first of several. */
    @Override
    protected boolean clientSupportsWorkspaceFolders() {
        return true;
    }

    @Override
    protected ServerCapabilities createServerCapabilities(InitializeParams params) {
        ServerCapabilities capabilities = super.createServerCapabilities(params);
        capabilities.setSignatureHelpProvider(null);
        return capabilities;
    }

    /** The answer to "initialize" does not wait for the journeys of a large folder; what comes after it does. */
    @Override
    public void initialized(InitializedParams params) {
        super.initialized(params);
        getRequestManager().runWrite(workspace::search, (cancel, journeys) -> journeys.build(CancelIndicator.NullImpl));
        if (watches) {
            getLanguageClient().registerCapability(new RegistrationParams(List.of(new Registration(WATCHED_FILES,
                    WATCHED_FILES, new DidChangeWatchedFilesRegistrationOptions(List.of(
                            new FileSystemWatcher(Either.forLeft("**/*.journey")),
                            new FileSystemWatcher(Either.forLeft("**/*"), WatchKind.Delete)))))));
        }
    }

    /** A client that cannot watch files has them looked at when its user saves one. */
    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        if (!watches) {
            runBuildable(workspace::search);
        }
    }

    @Override
    protected Buildable toBuildable(DidChangeWatchedFilesParams params) {
        List<URI> changed = new ArrayList<>();
        List<URI> deleted = new ArrayList<>();
        for (FileEvent event : params.getChanges()) {
            (event.getType() == FileChangeType.Deleted ? deleted : changed).add(uris.toUri(event.getUri()));
        }
        return workspace.didChangeOutside(changed, deleted);
    }

    @Override
    protected Either<List<CompletionItem>, CompletionList> completion(CancelIndicator cancel, CompletionParams params) {
        Either<List<CompletionItem>, CompletionList> found = super.completion(cancel, params);
        if (plainTemplates) {
            workspace.doRead(getURI(params), (text, journey) -> {
                found.getRight().getItems().forEach(item -> PlainTemplates.makePlain(item, text));
                return null;
            });
        }
        return found;
    }

    @Override
    protected List<Diagnostic> toDiagnostics(Iterable<? extends Issue> issues) {
        List<Diagnostic> diagnostics = super.toDiagnostics(issues);
        diagnostics.sort(Comparator.comparingInt((Diagnostic each) -> each.getRange().getStart().getLine())
                .thenComparingInt(each -> each.getRange().getStart().getCharacter()));
        return diagnostics;
    }

    @Override
    protected Diagnostic toDiagnostic(Issue issue) {
        Diagnostic diagnostic = issue.getLineNumber() == null ? unplaced(issue) : super.toDiagnostic(issue);
        diagnostic.setSource(NAME);
        return diagnostic;
    }

    /** What concerns the whole file stands at its beginning. */
    private Diagnostic unplaced(Issue issue) {
        Position start = new Position(0, 0);
        return new Diagnostic(new Range(start, start), issue.getMessage(), toDiagnosticSeverity(issue.getSeverity()),
                NAME, issue.getCode());
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        return super.shutdown().thenApply(done -> null);
    }

    /** There is nothing to configure. */
    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
    }

    /** The client need not trace what it can log itself. */
    @Override
    public void setTrace(SetTraceParams params) {
    }

    /** No progress is shown that could be cancelled. */
    @Override
    public void cancelProgress(WorkDoneProgressCancelParams params) {
    }
}
