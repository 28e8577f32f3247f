/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import dev.waymark.dsl.Problem;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.ui.text.Reading;

/**
 * The journeys of a file at one moment; nobody changes them any more.
 *
 * @param file the file
 * @param journeys its journeys in their order; empty where there are none
 * @param understood whether this is the whole of what the author wrote
 * @param doubts finds the first thing that is wrong; asked in the background, for that may take a while
 */
public record JourneyState(Path file, List<Journey> journeys, boolean understood, Doubts doubts) {

    /** The journeys of a text that was read. */
    public static JourneyState of(Reading reading) {
        boolean understood = !reading.hasSyntaxErrors() && reading.resource().getErrors().isEmpty();
        return new JourneyState(reading.file(), journeys(reading.model()), understood,
                () -> reading.problems().stream().filter(Problem::isError).findFirst().map(JourneyState::trouble));
    }

    private static List<Journey> journeys(JourneyModel model) {
        return model == null ? List.of() : Definitions.journeys(model);
    }

    private static Trouble trouble(Problem problem) {
        return new Trouble(problem.message(), problem.line(), problem.offset(), problem.length());
    }

    /** Finds what is wrong. */
    @FunctionalInterface
    public interface Doubts {

        /** The first error, if there is one. */
        Optional<Trouble> first();
    }

    /**
     * Something that is wrong.
     *
     * @param message a sentence for the author
     * @param line where it is, from 1; 0 where no line can be told
     * @param offset the number of characters before the place
     * @param length the number of characters that it is about
     */
    public record Trouble(String message, int line, int offset, int length) {
    }
}
