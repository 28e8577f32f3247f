/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Named;

/** What the tests of the language share. */
public final class Texts {

    /** The door that the tests go through. */
    public static final JourneyFiles FILES = new JourneyFiles();

    private Texts() {
    }

    /** The problems of a text, those of the rules among them. */
    public static List<Problem> problems(String text) {
        return FILES.check(FILES.parse(text)).problems();
    }

    /** The errors that reading a text gives. */
    public static List<String> errors(String text) {
        return FILES.parse(text).problems().stream().map(Problem::message).toList();
    }

    /** The model of a text that has no errors. */
    public static JourneyModel model(String text) {
        Loaded loaded = FILES.parse(text);
        if (loaded.hasErrors()) {
            throw new AssertionError(loaded.problems() + "\n" + text);
        }
        return loaded.model();
    }

    /** The model of a file that has no errors. */
    public static JourneyModel model(Path file) {
        try {
            Loaded loaded = FILES.load(file);
            if (loaded.hasErrors()) {
                throw new AssertionError(loaded.problems().toString());
            }
            return loaded.model();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first element with this name. */
    public static <T extends Named> T named(JourneyModel model, Class<T> type, String name) {
        Iterable<EObject> all = model::eAllContents;
        return StreamSupport.stream(all.spliterator(), false).filter(type::isInstance).map(type::cast)
                .filter(element -> name.equals(element.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is called " + name));
    }
}
