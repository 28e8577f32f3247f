/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import dev.waymark.tests.support.GeneratedJourneys;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Prints how long an author waits for the diagrams. No part of the build; run it by its name with {@code -Dtest}. */
class DiagramsBenchmark {

    private static final int TIMES = 10;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @ParameterizedTest
    @CsvSource({"20, flowchart", "100, flowchart", "100, blueprint", "100, experience", "1000, flowchart"})
    void figures(int steps, String map) throws CoreException {
        IFile file = user.file("a" + steps + ".journey", GeneratedJourneys.text(steps, 1));
        SWTBotEclipseEditor text = user.open(file);
        user.settle();
        long start = System.nanoTime();
        Diagram diagram = Diagram.open(user, file, map);
        report(steps, map, "opened", start);
        AtomicInteger renamed = new AtomicInteger();
        diagram.onRenamed(renamed::incrementAndGet);
        IDocument document = StudioUser.document(text.getReference().getEditor(true));
        long[] written = new long[TIMES];
        long[] drawn = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            written[i] = written(renamed, document);
            drawn[i] = drawn(diagram, "Drawn " + i);
        }
        report(steps, map, "a word written to the diagram refreshed", written);
        report(steps, map, "an edit on the diagram to the diagram refreshed", drawn);
    }

    /** From a key press to the refreshed diagram. */
    private static long written(AtomicInteger renamed, IDocument document) {
        int before = renamed.get();
        long start = System.nanoTime();
        StudioUser.get(() -> {
            document.replace(document.get().indexOf("Does thing"), 0, "x");
            return null;
        });
        while (renamed.get() == before) {
            Thread.onSpinWait();
        }
        StudioUser.get(() -> null);
        return System.nanoTime() - start;
    }

    private static long drawn(Diagram diagram, String title) {
        long start = System.nanoTime();
        diagram.rename(title);
        StudioUser.get(() -> null);
        return System.nanoTime() - start;
    }

    private static void report(int steps, String map, String what, long start) {
        System.out.printf("%d steps, %s, %s: %.0f ms%n", steps, map, what, (System.nanoTime() - start) / 1e6);
    }

    private static void report(int steps, String map, String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("%d steps, %s, %s: median %.0f ms, the longest %.0f ms%n", steps, map, what,
                nanos[nanos.length / 2] / 1e6, nanos[nanos.length - 1] / 1e6);
    }
}
