/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.tests.support.Examples;

/** The journeys of the examples. */
public final class ExampleJourneys {

    private static final JourneyFiles FILES = new JourneyFiles(
            new JourneyIdeSetup().createInjectorAndDoEMFRegistration());

    private ExampleJourneys() {
    }

    /** All of them. */
    public static Stream<Journey> all() {
        return Examples.files().stream().map(ExampleJourneys::in).flatMap(List::stream);
    }

    /** The first journey of one example, such as {@code running-shoes}. */
    public static Journey of(String name) {
        return in(Examples.folder().resolve(name + ".journey")).get(0);
    }

    private static List<Journey> in(Path file) {
        try {
            return Definitions.journeys(FILES.load(file).model());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
