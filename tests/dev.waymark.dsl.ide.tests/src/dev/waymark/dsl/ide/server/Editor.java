/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameCapabilities;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersChangeEvent;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;

/** An editor that talks to a language server in this process. */
final class Editor implements LanguageClient, AutoCloseable {

    private static final int PATIENCE_S = 60;

    private final Map<String, List<Diagnostic>> published = new HashMap<>();
    private final List<Registration> registered = new ArrayList<>();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private final Pipe toServer = Pipe.open();
    private final Pipe toEditor = Pipe.open();
    private final LanguageServer server;
    private InitializeResult answer;

    private Editor() throws IOException {
        Thread thread = new Thread(this::serve, "server under test");
        thread.setDaemon(true);
        thread.start();
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this,
                Channels.newInputStream(toEditor.source()), Channels.newOutputStream(toServer.sink()));
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    private void serve() {
        try (InputStream in = Channels.newInputStream(toServer.source());
                OutputStream out = Channels.newOutputStream(toEditor.sink())) {
            end.complete(JourneyServer.serve(in, out, new PrintStream(log, true, StandardCharsets.UTF_8)));
        } catch (InterruptedException | IOException e) {
            end.completeExceptionally(e);
        }
    }

    /** An editor with these folders open. */
    static Editor in(Path... folders) throws IOException {
        Editor editor = new Editor();
        InitializeParams params = new InitializeParams();
        params.setCapabilities(capabilities());
        params.setWorkspaceFolders(List.of(folders).stream().map(Editor::folder).toList());
        editor.start(params);
        return editor;
    }

    /** An editor that introduces itself in its own way. */
    static Editor with(InitializeParams params) throws IOException {
        Editor editor = new Editor();
        editor.start(params);
        return editor;
    }

    private void start(InitializeParams params) {
        answer = get(server.initialize(params));
        server.initialized(new InitializedParams());
    }

    private static ClientCapabilities capabilities() {
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setWorkspaceFolders(true);
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
        edits.setDocumentChanges(true);
        workspace.setWorkspaceEdit(edits);
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        text.setRename(new RenameCapabilities(true, false));
        return new ClientCapabilities(workspace, text, null);
    }

    static WorkspaceFolder folder(Path path) {
        return new WorkspaceFolder(path.toUri().toString(), path.getFileName().toString());
    }

    /** What the server said it can do. */
    InitializeResult answer() {
        return answer;
    }

    TextDocumentService ask() {
        return server.getTextDocumentService();
    }

    Editor open(Path file, String text) {
        return open(file.toUri().toString(), text);
    }

    Editor open(String uri, String text) {
        ask().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "journey", 1, text)));
        return this;
    }

    /** Replaces a part of the text, or all of it where there is no range. */
    Editor type(Path file, int version, Range range, String text) {
        ask().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(file.toUri().toString(), version),
                List.of(new TextDocumentContentChangeEvent(range, text))));
        return this;
    }

    Editor shut(Path file) {
        ask().didClose(new DidCloseTextDocumentParams(document(file)));
        return this;
    }

    Editor save(Path file) {
        ask().didSave(new DidSaveTextDocumentParams(document(file)));
        return this;
    }

    Editor outside(FileChangeType type, Path fileOrFolder) {
        server.getWorkspaceService().didChangeWatchedFiles(
                new DidChangeWatchedFilesParams(List.of(new FileEvent(fileOrFolder.toUri().toString(), type))));
        return this;
    }

    Editor folders(List<Path> added, List<Path> removed) {
        server.getWorkspaceService().didChangeWorkspaceFolders(new DidChangeWorkspaceFoldersParams(
                new WorkspaceFoldersChangeEvent(added.stream().map(Editor::folder).toList(),
                        removed.stream().map(Editor::folder).toList())));
        return this;
    }

    static TextDocumentIdentifier document(Path file) {
        return new TextDocumentIdentifier(file.toUri().toString());
    }

    /** The messages that the editor shows for a file; null where the server never spoke of it. */
    List<Diagnostic> problems(Path file) {
        return problems(file.toUri().toString());
    }

    List<Diagnostic> problems(String uri) {
        hearAll();
        synchronized (published) {
            return published.get(uri);
        }
    }

    /** An answer comes after all that the server had to say before. */
    private void hearAll() {
        get(server.getWorkspaceService().symbol(new WorkspaceSymbolParams("nothing")));
    }

    List<String> codes(Path file) {
        return problems(file).stream().map(each -> each.getCode().getLeft()).toList();
    }

    /** What the server asked to be told of. */
    List<Registration> registered() {
        hearAll();
        return registered;
    }

    /** What went wrong inside the server. */
    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** Says good-bye as the protocol wants it, or not; tells what the server made of it. */
    boolean leave(boolean askBefore) {
        hearAll();
        if (askBefore) {
            get(server.shutdown());
        }
        server.exit();
        return get(end);
    }

    /** Waits until the server ends by itself. */
    boolean ended() {
        return get(end);
    }

    /** Is gone without a word. */
    boolean vanish() throws IOException {
        hearAll();
        toServer.sink().close();
        return get(end);
    }

    @Override
    public void close() {
        hearAll();
        server.exit();
        get(end);
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(PATIENCE_S, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    static Path put(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        synchronized (published) {
            published.put(diagnostics.getUri(), diagnostics.getDiagnostics());
        }
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        registered.addAll(params.getRegistrations());
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("The server tells nobody what its user does: " + object);
    }

    @Override
    public void showMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError(request.getMessage());
    }

    @Override
    public void logMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }
}
