/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;

/** Knows when the server is to end: on request, or when the client closes its end, or when its process is gone. */
final class ServerEnd implements ILanguageServerShutdownAndExitHandler {

    private final CompletableFuture<Boolean> orderly = new CompletableFuture<>();
    private volatile boolean asked;

    @Override
    public void shutdown() {
        asked = true;
    }

    @Override
    public void exit() {
        orderly.complete(asked);
    }

    /** Ends when nothing more can come from the client. */
    void when(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            // The stream broke; that ends the session as its proper end does.
            orderly.complete(false);
        }
        exit();
    }

    /**
     * Ends when this process is gone. One that cannot be seen from here, as from inside a container, tells nothing.
     *
     * @param client the process of the client, or null if the client does not tell
     */
    void whenGone(Integer client) {
        Optional.ofNullable(client).flatMap(ProcessHandle::of)
                .ifPresent(process -> process.onExit().thenRun(this::exit));
    }

    /** Waits for the end and tells whether the client had asked for it. */
    boolean await() throws InterruptedException {
        try {
            return orderly.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Nothing makes this fail", e);
        }
    }
}
