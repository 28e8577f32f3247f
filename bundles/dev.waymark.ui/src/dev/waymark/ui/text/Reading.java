/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.files.FileReader;
import dev.waymark.dsl.files.TextReader;
import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.dsl.validation.RuleCheck;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.ui.WaymarkUi;

/** A journey text as it was at one moment, with the files that it used then; never changed, so for any thread. */
public final class Reading {

    private final String text;
    private final Loaded loaded;
    private final Set<URI> uses;
    private final long version;
    private List<Problem> problems;

    private Reading(String text, Loaded loaded, long version) {
        this.text = text;
        this.loaded = loaded;
        this.uses = UsedFiles.all(loaded.resource());
        this.version = version;
        if (loaded.model() != null) {
            prepareIndex(ModelIndex.of(loaded.resource()));
        }
    }

    /** What is found only when it is first asked for is found here, for later any thread may ask. */
    private static void prepareIndex(ModelIndex index) {
        index.identity();
        index.names();
        index.used();
    }

    /** Reads a text of a file; the version tells it from other texts of the file. */
    static Reading of(String text, Path file, Library library, long version) {
        TextReader reader = WaymarkUi.language().getInstance(TextReader.class);
        ClosedResourceSet files = new ClosedResourceSet(library::getResource);
        URI uri = FileReader.uri(file);
        if (text.length() > JourneyFiles.LARGEST) {
            Problem problem = new Problem(file, 0, 0, 0, 0, Rule.FILE_LARGE.severity(), Rule.FILE_LARGE.code(),
                    Rule.FILE_LARGE.text((long) text.length() >> 20, JourneyFiles.LARGEST >> 20));
            return new Reading(text, new Loaded(file, reader.read(new byte[0], uri, file, files).resource(),
                    List.of(problem)), version);
        }
        return new Reading(text, reader.read(text.getBytes(StandardCharsets.UTF_8), uri, file, files), version);
    }

    /** The text that was read. */
    public String text() {
        return text;
    }

    /** The file that the text belongs to. */
    public Path file() {
        return loaded.file();
    }

    /** The text with its model; no parse result when it is none that could be read. */
    public XtextResource resource() {
        return (XtextResource) loaded.resource();
    }

    /** The model, incomplete while there are errors; null when nothing could be understood. */
    public JourneyModel model() {
        return loaded.model();
    }

    /** What there is to say about the text, in its order; the first call asks all rules, which takes a while. */
    public synchronized List<Problem> problems() {
        if (problems == null) {
            problems = WaymarkUi.language().getInstance(RuleCheck.class).check(loaded).problems();
        }
        return problems;
    }

    /** Whether a part of the text could not be understood at all. */
    public boolean hasSyntaxErrors() {
        IParseResult result = resource().getParseResult();
        return result == null || result.hasSyntaxErrors();
    }

    /** The files that the text uses, and those that they use. */
    Set<URI> uses() {
        return uses;
    }

    long version() {
        return version;
    }
}
