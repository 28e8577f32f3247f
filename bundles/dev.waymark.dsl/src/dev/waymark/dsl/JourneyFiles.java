/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import com.google.inject.Injector;
import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.dsl.files.TextReader;
import dev.waymark.dsl.files.TextWriter;
import dev.waymark.dsl.files.XmiReader;
import dev.waymark.dsl.files.XmiWriter;
import dev.waymark.dsl.formatting.TextFormatter;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.dsl.validation.RuleCheck;
import dev.waymark.model.journey.JourneyModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The door to journey files, for programs: reads, checks, formats, converts and writes them. The ending of a file's
 * name tells its notation: {@code .xmi} is XMI, everything else is journey text. An instance is cheap to use and dear
 * to make; it may be used by one thread at a time.
 */
public final class JourneyFiles {

    /** The size of the largest file that is read, in bytes: some 80,000 steps, which fit into 1 GB of memory. */
    public static final long LARGEST = 16L << 20;

    private final Injector injector;

    /** For programs outside Eclipse; prepares the language. */
    public JourneyFiles() {
        this(new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** For programs that have the language's services already. */
    public JourneyFiles(Injector injector) {
        this.injector = injector;
    }

    /**
     * Reads a file. What is wrong with its content comes as problems.
     *
     * @throws IOException if the file cannot be read at all
     */
    public Loaded load(Path file) throws IOException {
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        long size = Files.size(file);
        if (size > LARGEST) {
            Rule rule = Rule.FILE_LARGE;
            return new Loaded(file, new XMIResourceImpl(uri), List.of(new Problem(file, 0, 0, 0, 0, rule.severity(),
                    rule.code(), rule.text(size >> 20, LARGEST >> 20))));
        }
        byte[] content = Files.readAllBytes(file);
        return isXmi(file) ? new XmiReader(file).read(content, uri)
                : injector.getInstance(TextReader.class).read(content, uri, file);
    }

    /** Reads a journey text that is in no file. */
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
     * The model as text, in its canonical layout.
     *
     * @throws UnwritableModelException if something of the model cannot be said in the language
     */
    public String toText(JourneyModel model) {
        return injector.getInstance(TextWriter.class).write(model);
    }

    /**
     * Writes a model; a reader of the file sees the old content or the new one, never a part.
     *
     * @throws UnwritableModelException if something of the model would be lost; the file is then untouched
     * @throws IOException if the file cannot be written; it is then untouched
     */
    public void save(JourneyModel model, Path file) throws IOException {
        SafeFiles.write(file, isXmi(file) ? XmiWriter.write(model)
                : toText(model).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isXmi(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xmi");
    }
}
