/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;

import dev.waymark.dsl.files.FileReader;
import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.dsl.files.TextReader;
import dev.waymark.dsl.files.TextWriter;
import dev.waymark.dsl.files.XmiWriter;
import dev.waymark.dsl.formatting.TextFormatter;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.dsl.validation.RuleCheck;
import dev.waymark.model.journey.JourneyModel;

/**
 * The door to journey files, for programs: reads, checks, formats, converts and writes them. The ending of a file's
 * name tells its notation: {@code .xmi} is XMI, everything else is journey text. An instance is cheap to use and dear
 * to make; it may be used by one thread at a time.
 */
public final class JourneyFiles {

    /** The size of the largest file that is read, in bytes. */
    public static final long LARGEST = UsedFiles.LARGEST;

    private final Injector injector;
    private final FileReader reader;

    /** For programs outside Eclipse; prepares the language. */
    public JourneyFiles() {
        this(new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** For programs that have the language's services already. */
    public JourneyFiles(Injector injector) {
        this.injector = injector;
        this.reader = injector.getInstance(FileReader.class);
    }

    /**
     * Reads a file. What is wrong with its content comes as problems. The files that it uses are read once for all
     * files that use them, until one of them changes.
     *
     * @throws IOException if the file cannot be read at all
     */
    public Loaded load(Path file) throws IOException {
        return reader.read(file);
    }

    /** Reads a journey text that is in no file, and therefore can use none. */
    public Loaded parse(String text) {
        return injector.getInstance(TextReader.class).parse(text, URI.createURI("text.journey"), null);
    }

    /** What was read, with the problems that a careful reviewer would find as well. */
    public Loaded check(Loaded loaded) {
        return injector.getInstance(RuleCheck.class).check(loaded);
    }

    /**
     * The text in its canonical layout, which means the same.
     *
     * @throws UnwritableModelException if the text has syntax errors, for then nobody knows what it means
     */
    public String format(String text) {
        return injector.getInstance(TextFormatter.class).format(text);
    }

    /**
     * The model as text for its own place, in its canonical layout.
     *
     * @throws UnwritableModelException if something of the model cannot be said in the language
     */
    public String toText(JourneyModel model) {
        return injector.getInstance(TextWriter.class).write(model);
    }

    /**
     * Writes a model. The files that it uses are named as they are seen from the new place. A reader of the file sees
     * the old content or the new one, never a part.
     *
     * @throws UnwritableModelException if something of the model would be lost; the file is then untouched
     * @throws IOException if the file cannot be written; it is then untouched
     */
    public void save(JourneyModel model, Path file) throws IOException {
        URI place = FileReader.uri(file);
        SafeFiles.writeThrough(file, FileReader.isXmi(file) ? XmiWriter.write(model, place)
                : injector.getInstance(TextWriter.class).write(model, place).getBytes(StandardCharsets.UTF_8));
    }
}
