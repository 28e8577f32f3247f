/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.PrintStream;

/**
 * A bar that tells how far the work is. It appears after a second of work, so that short work leaves no trace, and is
 * erased at the end.
 */
class Progress implements AutoCloseable {

    /** Shows nothing. */
    static final Progress NONE = new Progress();

    private static final int PATIENCE_MS = 1000;
    private static final int INTERVAL_MS = 100;
    private static final int WIDTH = 30;
    private static final String ERASE_LINE = "\r\u001B[K";

    /** One more part of the work is done. */
    void step() {
    }

    /** Makes room for a message; the bar comes back below it. */
    void erase() {
    }

    @Override
    public void close() {
    }

    /** Shows a bar on a terminal. */
    static Progress on(PrintStream terminal, int total) {
        Bar bar = new Bar(terminal, total);
        Thread ticker = new Thread(bar::tick, "progress");
        ticker.setDaemon(true);
        bar.ticker = ticker;
        ticker.start();
        return bar;
    }

    private static final class Bar extends Progress {

        private final PrintStream terminal;
        private final int total;
        private Thread ticker;
        private int done;
        private boolean shown;

        Bar(PrintStream terminal, int total) {
            this.terminal = terminal;
            this.total = Math.max(total, 1);
        }

        private void tick() {
            try {
                Thread.sleep(PATIENCE_MS);
                while (!Thread.currentThread().isInterrupted()) {
                    show();
                    Thread.sleep(INTERVAL_MS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void show() {
            if (!ticker.isInterrupted()) {
                int filled = WIDTH * done / total;
                terminal.print(ERASE_LINE + "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + "/"
                        + total);
                terminal.flush();
                shown = true;
            }
        }

        @Override
        synchronized void step() {
            done++;
        }

        @Override
        synchronized void erase() {
            if (shown) {
                terminal.print(ERASE_LINE);
                terminal.flush();
                shown = false;
            }
        }

        @Override
        public synchronized void close() {
            ticker.interrupt();
            erase();
        }
    }
}
