/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui;

import org.apache.log4j.AppenderSkeleton;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.spi.LoggingEvent;

/** Brings what goes wrong inside the language into the error log of the workbench. */
public final class LanguageLog extends AppenderSkeleton {

    private LanguageLog() {
        setThreshold(Level.ERROR);
    }

    /** Listens, unless somebody does already. */
    public static void listen() {
        Logger root = Logger.getRootLogger();
        if (!root.getAllAppenders().hasMoreElements()) {
            root.addAppender(new LanguageLog());
        }
    }

    @Override
    protected void append(LoggingEvent event) {
        WaymarkUi.log(event.getRenderedMessage(),
                event.getThrowableInformation() == null ? null : event.getThrowableInformation().getThrowable());
    }

    @Override
    public void close() {
        // holds nothing
    }

    @Override
    public boolean requiresLayout() {
        return false;
    }
}
