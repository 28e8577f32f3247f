/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;

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
import org.openjdk.jmh.annotations.Warmup;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.svg.SvgWriter;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.GeneratedJourneys;

/** From the text of one journey to its three maps as SVG, in a warm program. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class TextToMapsBenchmark {

    @Param({ "10", "100", "1000", "10000" })
    private int steps;

    private static final long SEED = 7;

    private JourneyFiles files;
    private String text;
    private Loaded loaded;

    @Setup
    public void begin() {
        files = new JourneyFiles();
        text = GeneratedJourneys.text(steps, SEED);
        loaded = files.parse(text);
        if (loaded.hasErrors()) {
            throw new IllegalStateException("The benchmark's journey has errors: " + loaded.problems());
        }
    }

    /** The journey read from text, without its maps. */
    @Benchmark
    public Loaded read() {
        return files.parse(text);
    }

    /** All rules held against the journey. */
    @Benchmark
    public Loaded check() {
        return files.check(loaded);
    }

    /** The maps of a journey that has been read; the size of the three pictures, in characters. */
    @Benchmark
    public int draw() {
        return draw(loaded);
    }

    /** The whole way on one core; the size of the three pictures, in characters. */
    @Benchmark
    public int readAndDraw() {
        return draw(files.parse(text));
    }

    /** The same, but the maps are drawn on all cores, as {@code waymark render} does. */
    @Benchmark
    public int readAndDrawOnAllCores() {
        MapRenderer renderer = renderer(files.parse(text));
        return MapKind.MAPS.parallelStream().mapToInt(kind -> size(renderer, kind)).sum();
    }

    private static int draw(Loaded file) {
        MapRenderer renderer = renderer(file);
        return MapKind.MAPS.stream().mapToInt(kind -> size(renderer, kind)).sum();
    }

    private static MapRenderer renderer(Loaded file) {
        Journey journey = (Journey) file.model().getDefinitions().stream().filter(Journey.class::isInstance)
                .findFirst().orElseThrow();
        return new MapRenderer(journey, Theme.LIGHT, PictureSource.NONE);
    }

    private static int size(MapRenderer renderer, MapKind kind) {
        StringBuilder svg = new StringBuilder();
        try {
            SvgWriter.write(renderer.draw(kind), svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return svg.length();
    }
}
