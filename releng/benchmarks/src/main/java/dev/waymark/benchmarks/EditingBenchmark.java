/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.LazyStringInputStream;
import org.eclipse.xtext.util.TextRegion;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
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

import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.tests.support.GeneratedJourneys;

/** What an author waits for while writing in a large file, in a warm editor. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class EditingBenchmark {

    @Param({ "500" })
    private int steps;

    /** What is written: the label of a step, the name of one, or the word of a feeling. */
    @Param({ "label", "name", "word" })
    private String place;

    private static final long SEED = 7;

    private final ExecutorService pool = Executors.newSingleThreadExecutor();
    private Injector language;
    private XtextResource file;
    private int offset;
    private boolean written;

    @Setup
    public void begin() throws IOException {
        language = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
        String text = GeneratedJourneys.text(steps, SEED);
        file = (XtextResource) language.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/long.journey"));
        file.load(new LazyStringInputStream(text, "UTF-8"), null);
        int step = text.indexOf("step step" + steps / 2 + " ");
        offset = switch (place) {
            case "label" -> text.indexOf('"', step) + 1;
            case "name" -> step + "step s".length();
            default -> text.indexOf("feels w", step) + "feels w".length();
        };
    }

    @TearDown
    public void end() {
        pool.shutdown();
    }

    /** One letter written or taken back, until all problems of the file are known. */
    @Benchmark
    public List<Issue> keystroke() {
        file.update(offset, written ? 1 : 0, written ? "" : "x");
        written = !written;
        return language.getInstance(IResourceValidator.class).validate(file, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    /** The proposals at the place of the letter; their number. */
    @Benchmark
    public int completion() {
        ContentAssistContextFactory factory = language.getInstance(ContentAssistContextFactory.class);
        factory.setPool(pool);
        ContentAssistContext[] contexts = factory.create(file.getParseResult().getRootNode().getText(),
                new TextRegion(offset, 0), offset, file);
        Counter found = new Counter();
        language.getInstance(IdeContentProposalProvider.class).createProposals(List.of(contexts), found);
        return found.count;
    }

    private static final class Counter implements IIdeContentProposalAcceptor {

        private int count;

        @Override
        public void accept(ContentAssistEntry entry, int priority) {
            count++;
        }

        @Override
        public boolean canAcceptMoreProposals() {
            return true;
        }
    }
}
