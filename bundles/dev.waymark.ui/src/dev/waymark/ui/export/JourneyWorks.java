/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.OutputNames;
import dev.waymark.render.files.Pictures;

/**
 * One file for each journey.
 *
 * @param only   the name of the only journey, if not all
 * @param ending how the names of the files end
 * @param maker  makes the content
 */
record JourneyWorks(Optional<String> only, String ending, Maker maker) implements ExportPlan {

    /** Makes the content of a file from a journey. */
    @FunctionalInterface
    interface Maker {

        /** The content; what there is to say about it goes to {@code remarks}. */
        byte[] make(Input file, Journey journey, Pictures pictures, Consumer<String> remarks);
    }

    @Override
    public List<Work> works(Input file, List<Journey> journeys, OutputNames names, Pictures pictures) {
        List<Work> works = new ArrayList<>();
        for (Journey journey : journeys) {
            if (only.isEmpty() || only.get().equals(journey.getName())) {
                String name = journeys.size() == 1 ? names.of(file) : names.of(file, journey.getName());
                works.add(new Work(name + ending, remarks -> maker.make(file, journey, pictures, remarks)));
            }
        }
        return works;
    }
}
