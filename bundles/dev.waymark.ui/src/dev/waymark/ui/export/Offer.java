/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.model.Definitions;
import dev.waymark.model.Identity;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.render.files.Input;
import dev.waymark.ui.WaymarkUi;

/**
 * What there is to choose from in some files.
 *
 * @param journeys the names of journeys, by what people call them
 * @param personas the identities of personas, by what people call them
 */
record Offer(Map<String, String> journeys, Map<String, String> personas) {

    /** Nothing to choose from. */
    static final Offer NONE = new Offer(Map.of(), Map.of());

    /** Reads the files, until somebody loses interest. */
    static Offer of(List<Input> inputs, IProgressMonitor monitor) {
        Offer offer = new Offer(new LinkedHashMap<>(), new LinkedHashMap<>());
        JourneyFiles files = new JourneyFiles(WaymarkUi.language());
        inputs.stream().takeWhile(input -> !monitor.isCanceled()).forEach(input -> offer.add(input, files));
        return offer;
    }

    private void add(Input input, JourneyFiles files) {
        try {
            JourneyModel model = files.load(input.path()).model();
            if (model != null) {
                Definitions.journeys(model).forEach(this::add);
            }
        } catch (IOException e) {
            WaymarkUi.log(input.shown() + " cannot be read.", e);
        }
    }

    private void add(Journey journey) {
        journeys.put(Titles.of(journey) + " (" + journey.getName() + ")", journey.getName());
        Identity identity = Identity.ofModel(journey);
        journey.getPersonas().forEach(persona -> personas.put(Titles.of(persona), identity.of(persona)));
    }
}
