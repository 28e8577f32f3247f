/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.eclipse.help.server.HelpServer;

/**
 * Serves the pages of the help to a browser on this machine, and to nobody else. It does what the platform's web
 * application does with some twenty bundles more.
 */
public final class LocalServer extends HelpServer {

    private static final String HOST = "127.0.0.1";

    private HttpServer server;
    private ExecutorService threads;

    @Override
    public synchronized void start(String application) throws IOException {
        if (server == null) {
            threads = Executors.newCachedThreadPool(LocalServer::thread);
            server = HttpServer.create(new InetSocketAddress(InetAddress.getByName(HOST), 0), 0);
            server.setExecutor(threads);
            server.createContext("/", this::handle);
            server.start();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "Help pages");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public synchronized void stop(String application) {
        if (server != null) {
            server.stop(0);
            threads.shutdown();
            server = null;
        }
    }

    @Override
    public synchronized int getPort() {
        return server == null ? 0 : server.getAddress().getPort();
    }

    @Override
    public String getHost() {
        return HOST;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    /** A page of the web that calls this machine by a name of its own is not answered. */
    private Answer answer(HttpExchange exchange) throws IOException {
        boolean forUs = (HOST + ":" + getPort()).equals(exchange.getRequestHeaders().getFirst("Host"));
        boolean reads = exchange.getRequestMethod().equals("GET") || exchange.getRequestMethod().equals("HEAD");
        return forUs && reads ? new Site().answer(exchange.getRequestURI()) : Answer.refusal();
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        if (answer.location() != null) {
            exchange.getResponseHeaders().set("Location", answer.location());
        }
        boolean empty = answer.content().length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.content().length);
        if (!empty) {
            exchange.getResponseBody().write(answer.content());
        }
    }
}
