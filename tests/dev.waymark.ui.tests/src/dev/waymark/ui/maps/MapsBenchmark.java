/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.tests.support.GeneratedJourneys;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;

/** Prints how long an author waits for the map. No part of the build; run it by its name with {@code -Dtest}. */
@ExtendWith(InWorkbench.class)
class MapsBenchmark {

    private static final int TIMES = 30;

    @ParameterizedTest
    @ValueSource(ints = {200, 1000})
    void figures(int steps) {
        MapUser user = new MapUser(GeneratedJourneys.text(steps, 1));
        user.key('0', '0', 0);
        user.awaitMap();
        report(steps, "the first key presses to repainted map", typing(user));
        report(steps, "later key presses to repainted map", typing(user));
        report(steps, "frame while scrolling", frames(user, () -> user.key('\0', SWT.ARROW_RIGHT, 0)));
        report(steps, "frame while zooming", frames(user, () -> user.wheel(300, 100, 1, SWT.MOD1)));
        user.key('f', 'f', 0);
        long start = System.nanoTime();
        user.awaitMap();
        report(steps, "whole map fitted", new long[] {System.nanoTime() - start});
    }

    private static long[] typing(MapUser user) {
        long[] typing = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            DrawnMap before = Ui.get(() -> user.canvas().map().orElseThrow());
            CompletableFuture<Long> painted = new CompletableFuture<>();
            Listener painting = event -> {
                if (user.canvas().map().orElseThrow() != before && user.canvas().isComplete()) {
                    painted.complete(System.nanoTime());
                }
            };
            Ui.run(() -> user.canvas().addListener(SWT.Paint, painting));
            long start = System.nanoTime();
            Ui.run(() -> type(user.document()));
            typing[i] = painted.join() - start;
            Ui.run(() -> user.canvas().removeListener(SWT.Paint, painting));
        }
        return typing;
    }

    private static long[] frames(MapUser user, Runnable gesture) {
        long[] frames = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            gesture.run();
            Ui.run(user.canvas()::update);
            frames[i] = System.nanoTime() - start;
        }
        return frames;
    }

    private static void type(IDocument document) {
        try {
            document.replace(document.get().indexOf("Does thing"), 0, "x");
        } catch (BadLocationException e) {
            throw new AssertionError(e);
        }
    }

    private static void report(int steps, String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("%d steps, %s: median %.0f ms, nine of ten below %.0f ms%n", steps, what,
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 9 / 10] / 1e6);
    }
}
