/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.Definitions;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.render.files.Input;

/**
 * A file of a comparison.
 *
 * @param input    the file
 * @param model    what it holds
 * @param identity the qualified names in it
 */
record ComparedFile(Input input, JourneyModel model, Identity identity) {

    ComparedFile(Input input, JourneyModel model) {
        this(input, model, Identity.ofModel(model));
    }

    List<Journey> journeys() {
        return Definitions.journeys(model);
    }

    Journey journey(String name) {
        return journeys().stream().filter(journey -> name.equals(journey.getName())).findFirst()
                .orElseThrow(() -> CommandException.usage(input.shown(), "There is no journey '" + name
                        + "'. There are: "
                        + journeys().stream().map(Journey::getName).collect(Collectors.joining(", ")) + "."));
    }

    /** Where an element stands, as messages tell it; a journey may be compared with one of a used file. */
    String place(EObject element) {
        String at = TextPlace.of(element).map(place -> ":" + place.line() + ":" + place.column()).orElse("");
        if (element.eResource() == model.eResource()) {
            return input.shown() + at;
        }
        URI uri = element.eResource().getURI();
        return (uri.isFile() ? uri.toFileString() : uri.toString()) + at;
    }
}
