/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.waymark.tests.support.GeneratedJourneys;

/**
 * Prints how long an author waits for the diagrams, by the clock and in processor time of the thread that draws, which
 * tells more where other programs run beside. No part of the build; run it by its name with {@code -Dtest}.
 */
class DiagramsBenchmark {

    private static final int TIMES = 12;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    /** How long something took. */
    private record Taken(double clock, double processor) {

        static Taken by(Runnable work) {
            long thread = StudioUser.get(() -> Thread.currentThread().getId());
            long start = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
            work.run();
            return new Taken((System.nanoTime() - start) / 1e6,
                    (ManagementFactory.getThreadMXBean().getThreadCpuTime(thread) - used) / 1e6);
        }
    }

    @ParameterizedTest
    @CsvSource({"20, flowchart", "100, flowchart", "100, blueprint", "100, experience", "1000, flowchart",
        "1000, experience"})
    void figures(int steps, String map) throws CoreException {
        IFile file = user.file("a" + steps + ".journey", GeneratedJourneys.text(steps, 1));
        SWTBotEclipseEditor text = user.open(file);
        user.settle();
        List<Diagram> opened = new ArrayList<>();
        report(steps, map, "opened", List.of(Taken.by(() -> {
            opened.add(Diagram.openNow(user, file, map));
            idle();
        })));
        AtomicInteger renamed = new AtomicInteger();
        Diagram diagram = opened.get(0);
        diagram.onRenamed(renamed::incrementAndGet);
        IDocument document = StudioUser.document(text.getReference().getEditor(true));
        List<Taken> written = new ArrayList<>();
        List<Taken> drawn = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            String title = "Drawn " + i;
            written.add(Taken.by(() -> written(renamed, document)));
            drawn.add(Taken.by(() -> {
                diagram.rename(title);
                idle();
            }));
        }
        report(steps, map, "a word written to the diagram refreshed", written);
        report(steps, map, "an edit on the diagram to the diagram refreshed", drawn);
    }

    /** From a key press to the refreshed diagram. */
    private static void written(AtomicInteger renamed, IDocument document) {
        int before = renamed.get();
        StudioUser.get(() -> {
            document.replace(document.get().indexOf("Does thing"), 0, "x");
            return null;
        });
        while (renamed.get() == before) {
            pause();
        }
        idle();
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until all that was put off is done. */
    private static void idle() {
        StudioUser.get(() -> null);
        StudioUser.get(() -> null);
    }

    private static void report(int steps, String map, String what, List<Taken> times) {
        double[] clock = times.stream().mapToDouble(Taken::clock).sorted().toArray();
        double[] processor = times.stream().mapToDouble(Taken::processor).sorted().toArray();
        System.out.printf("%d steps, %s, %s: median %.0f ms, longest %.0f ms; of the processor %.0f ms%n", steps, map,
                what, clock[clock.length / 2], clock[clock.length - 1], processor[processor.length / 2]);
    }
}
