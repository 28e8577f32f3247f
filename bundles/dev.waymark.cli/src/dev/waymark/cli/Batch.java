/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Function;

import dev.waymark.dsl.files.Workers;

/** Works on many things on all cores and reports on them in their order. */
final class Batch {

    private Batch() {
    }

    /**
     * Works on each thing; one that is refused does not stop the others.
     *
     * @param work done on any thread
     * @param report done in the order of the things on the calling thread
     * @return the gravest status
     */
    static <A, B> ExitStatus run(List<A> things, Reporter reporter, Function<A, B> work,
            BiFunction<A, B, ExitStatus> report) {
        ExitStatus status = ExitStatus.FINE;
        try (Workers workers = new Workers(); Progress progress = reporter.progress(things.size())) {
            List<Future<B>> results = workers.startAll(things, work);
            for (int i = 0; i < things.size(); i++) {
                status = status.and(report(things.get(i), results.get(i), reporter, report));
                progress.step();
            }
        }
        return status;
    }

    private static <A, B> ExitStatus report(A thing, Future<B> result, Reporter reporter,
            BiFunction<A, B, ExitStatus> report) {
        try {
            return report.apply(thing, Workers.result(result));
        } catch (CommandException e) {
            return reporter.failure(e);
        }
    }
}
