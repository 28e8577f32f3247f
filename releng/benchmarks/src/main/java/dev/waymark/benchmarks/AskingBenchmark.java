/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
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

import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.dsl.ide.completion.Completion;
import dev.waymark.dsl.ide.hover.Hovers;
import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.dsl.ide.outline.Outline;
import dev.waymark.tests.support.GeneratedJourneys;

/** What an editor asks about one journey, in a warm program: each answer must come before the author waits for it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class AskingBenchmark {

    @Param({ "500" })
    private int steps;

    private Injector services;
    private XtextResource journey;
    private int inStep;
    private int afterArrow;
    private int persona;
    private int source;

    @Setup
    public void begin() throws IOException {
        services = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
        String text = GeneratedJourneys.text(steps, 7).replaceFirst("-> ", "->  ");
        journey = (XtextResource) services.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/benchmark.journey"));
        journey.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        inStep = text.indexOf("feels", text.length() / 2);
        afterArrow = text.indexOf("->  ") + 3;
        persona = text.indexOf("maya");
        source = text.indexOf("clicks");
    }

    /** What can be written in a step. */
    @Benchmark
    public Object completeInStep() {
        return services.getInstance(Completion.class).at(journey, inStep);
    }

    /** Where an arrow can lead. */
    @Benchmark
    public Object completeArrow() {
        return services.getInstance(Completion.class).at(journey, afterArrow);
    }

    /** A persona as a person would read it. */
    @Benchmark
    public Object hover() {
        return services.getInstance(Hovers.class).at(journey, persona);
    }

    /** All places that name a source. */
    @Benchmark
    public Object references() {
        return References.to(journey, source);
    }

    /** The whole outline. */
    @Benchmark
    public Object outline() {
        return Outline.of(journey);
    }
}
