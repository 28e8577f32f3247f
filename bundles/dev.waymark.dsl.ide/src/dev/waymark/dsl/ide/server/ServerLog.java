/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Handler;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;

import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.PatternLayout;
import org.apache.log4j.WriterAppender;

/** Leads what the libraries log to one place: those of Xtext use log4j, those of the protocol Java's own logging. */
final class ServerLog {

    static {
        // Or log4j would look for a configuration when it is first used, and find one of somebody else.
        System.setProperty("log4j.defaultInitOverride", "true");
    }

    private final Logger xtext = Logger.getRootLogger();
    private final java.util.logging.Logger protocol = java.util.logging.Logger.getLogger("org.eclipse.lsp4j");
    private final Handler handler;

    /** Tells it to a stream, or to nobody where there is none. */
    ServerLog(PrintStream target) {
        xtext.setLevel(target == null ? Level.OFF : Level.WARN);
        protocol.setLevel(target == null ? java.util.logging.Level.OFF : java.util.logging.Level.WARNING);
        protocol.setUseParentHandlers(false);
        if (target == null) {
            handler = null;
            return;
        }
        xtext.addAppender(new WriterAppender(new PatternLayout("%p: %m%n"),
                new OutputStreamWriter(target, StandardCharsets.UTF_8)));
        handler = new StreamHandler(target, new SimpleFormatter()) {
            @Override
            public synchronized void publish(java.util.logging.LogRecord line) {
                super.publish(line);
                flush();
            }
        };
        protocol.addHandler(handler);
    }

    void close() {
        xtext.removeAllAppenders();
        if (handler != null) {
            protocol.removeHandler(handler);
        }
    }
}
