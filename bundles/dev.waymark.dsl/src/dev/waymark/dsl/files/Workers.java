/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Works on as many things at a time as the machine has cores. */
public final class Workers implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 5;

    private final ExecutorService executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(),
            work -> {
                Thread thread = new Thread(work, "worker");
                thread.setDaemon(true);
                return thread;
            });

    /** Starts some work. */
    public <T> Future<T> start(Callable<T> work) {
        return executor.submit(work);
    }

    /** Starts the work on each thing; the results are in the order of the things. */
    public <A, B> List<Future<B>> startAll(List<A> things, Function<A, B> work) {
        return things.stream().map(thing -> start(() -> work.apply(thing))).toList();
    }

    /**
     * Waits for a result; throws what the work threw.
     *
     * @throws CancellationException if the calling thread is interrupted
     */
    public static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Gives up what is not finished; nobody writes any file any more when it returns. */
    @Override
    public void close() {
        executor.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
