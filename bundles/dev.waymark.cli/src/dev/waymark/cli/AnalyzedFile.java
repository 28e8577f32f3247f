/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.Finding;
import dev.waymark.model.Definitions;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.render.files.Input;

/**
 * A file with what was found in it.
 *
 * @param input    the file
 * @param model    what it holds
 * @param identity the qualified names in it
 * @param findings what was found, in the order of the file
 */
record AnalyzedFile(Input input, JourneyModel model, Identity identity, List<Finding> findings) {

    /** A file in which nothing has been looked for yet. */
    AnalyzedFile(Input input, JourneyModel model) {
        this(input, model, Identity.ofModel(model), List.of());
    }

    AnalyzedFile with(List<Finding> found) {
        return new AnalyzedFile(input, model, identity, found);
    }

    Optional<Journey> journey(String name) {
        return Definitions.journeys(model).stream().filter(journey -> name.equals(journey.getName())).findFirst();
    }

    List<String> journeys() {
        return Definitions.journeys(model).stream().map(Journey::getName).toList();
    }

    /** The path as the user would write it, with {@code /} between its parts. */
    String path() {
        return input.shown().replace('\\', '/');
    }

    /** The qualified name of an element. */
    String element(EObject element) {
        return identity.of(element);
    }
}
