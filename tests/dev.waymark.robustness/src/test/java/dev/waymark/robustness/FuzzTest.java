/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.files.FileReader;
import dev.waymark.dsl.files.XmiWriter;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.GeneratedJourneys;

/**
 * Damaged examples: no exception, no hang, no promise broken. What fails is kept in {@code target/findings}. In the
 * build the inputs are the same on every machine, and fewer on a slow one. The system properties
 * {@code waymark.fuzz.seconds} and {@code waymark.fuzz.seed} set the time of a longer run, for each test, and where the
 * row of inputs begins.
 */
@Timeout(value = 12, unit = TimeUnit.HOURS)
class FuzzTest {

    private static final Integer SECONDS = Integer.getInteger("waymark.fuzz.seconds");
    private static final int INPUTS_OF_BUILD = 300;
    private static final int SECONDS_OF_BUILD = 30;
    private static final long SEED = Long.getLong("waymark.fuzz.seed", 1);
    private static final long DEADLINE = TimeUnit.SECONDS.toMillis(120);

    private final Promises promises = new Promises();

    @Test
    void damagedTexts() {
        fuzz("text", texts(), promises::keptFor);
    }

    @Test
    void damagedXmi() {
        List<String> corpus = Stream.of("b2b-services.journey", "bicycles/rental.journey")
                .map(name -> xmi(Examples.folder().resolve(name))).toList();

        fuzz("xmi", corpus, xmi -> promises.keptFor(xmi.getBytes(StandardCharsets.UTF_8)));
    }

    private static String xmi(Path example) {
        try {
            return new String(XmiWriter.write(new JourneyFiles().load(example).model(),
                    FileReader.uri(Promises.XMI)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts() {
        List<String> corpus = new ArrayList<>(Examples.files().stream().map(Examples::text).toList());
        corpus.add(GeneratedJourneys.text(20, 1));
        return corpus;
    }

    private static void fuzz(String name, List<String> corpus, Consumer<String> promise) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS == null ? SECONDS_OF_BUILD : SECONDS);
        long most = SECONDS == null ? INPUTS_OF_BUILD : Long.MAX_VALUE;
        long inputs = 0;
        for (long seed = SEED; inputs < most && System.nanoTime() < end; seed++, inputs++) {
            String input = new Mutations(seed, corpus).next();
            Throwable failure = failure(input, promise);
            if (failure != null) {
                fail(name + " " + seed + ", kept in " + keep(name + "-" + seed, input) + ": " + failure, failure);
            }
        }
        System.out.println(name + ": " + inputs + " inputs from seed " + SEED + " kept every promise");
    }

    /** What went wrong, in a thread of its own, so that a hang is seen. */
    private static Throwable failure(String input, Consumer<String> promise) {
        Throwable[] failure = new Throwable[1];
        Thread thread = new Thread(null, () -> promise.accept(input), "input");
        thread.setUncaughtExceptionHandler((t, problem) -> failure[0] = problem);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(DEADLINE);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thread.isAlive()) {
            failure[0] = new AssertionError("not finished after " + DEADLINE + " ms");
            failure[0].setStackTrace(thread.getStackTrace());
        }
        return failure[0];
    }

    private static Path keep(String name, String input) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "findings"));
            return Files.write(folder.resolve(name), input.getBytes(StandardCharsets.UTF_16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
