/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.google.inject.Guice;
import com.google.inject.util.Modules;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.xtext.ide.server.ServerModule;

/** Speaks the Language Server Protocol with one client over a pair of streams. */
public final class JourneyServer {

    private final InputStream in;
    private final OutputStream out;
    private final ServerLog log;
    private final ServerEnd end = new ServerEnd();

    private JourneyServer(InputStream in, OutputStream out, ServerLog log) {
        this.in = in;
        this.out = out;
        this.log = log;
    }

    /**
     * Serves the client until it asks to exit, closes its end or is gone. As long, nothing else is written to the
     * standard output of this process.
     *
     * @param in what the client sends
     * @param out what the client receives
     * @param log where failures inside the server are told, or null for nowhere
     * @return whether the client asked for the shutdown before it left, as the protocol wants it
     * @throws InterruptedException if this thread is to stop
     */
    public static boolean serve(InputStream in, OutputStream out, PrintStream log) throws InterruptedException {
        PrintStream standard = System.out;
        System.setOut(System.err);
        try {
            return new JourneyServer(in, out, new ServerLog(log)).serve();
        } finally {
            System.setOut(standard);
        }
    }

    private boolean serve() throws InterruptedException {
        ExecutorService threads = Executors.newCachedThreadPool(JourneyServer::daemon);
        JourneyLanguageServer server = Guice.createInjector(Modules.override(new ServerModule())
                .with(new JourneyServerModule(threads, end))).getInstance(JourneyLanguageServer.class);
        Launcher<LanguageClient> launcher = new Launcher.Builder<LanguageClient>().setLocalService(server)
                .setRemoteInterface(LanguageClient.class).setInput(in).setOutput(out).setExecutorService(threads)
                .create();
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        threads.execute(() -> end.when(listening));
        try {
            return end.await();
        } finally {
            server.getRequestManager().shutdown();
            log.close();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "language server");
        thread.setDaemon(true);
        return thread;
    }
}
