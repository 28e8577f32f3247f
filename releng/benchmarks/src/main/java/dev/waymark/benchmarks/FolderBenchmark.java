/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import dev.waymark.tests.support.GeneratedLibrary;

/** The whole cold command on a folder of journeys that share their parts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 5)
@Fork(1)
public class FolderBenchmark {

    private static final int STEPS = 20;

    @Param({ "1000" })
    private int journeys;

    private Path folder;

    @Setup
    public void begin() throws IOException {
        folder = Files.createTempDirectory("waymark");
        GeneratedLibrary.write(folder, journeys, STEPS);
    }

    @TearDown
    public void end() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** {@code waymark validate}, from the start of the process to its end. */
    @Benchmark
    public int validate() throws IOException, InterruptedException {
        int status = new ProcessBuilder("../../waymark", "validate", "--quiet", folder.toString()).inheritIO().start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("The journeys of the benchmark have errors.");
        }
        return status;
    }
}
