/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.model.journey.JourneyModel;

/**
 * A file as it was read.
 *
 * @param file the file, or null for a text that is in no file
 * @param resource the resource that holds the model; empty when the file could not be understood
 * @param problems what there is to say about the file, in the order of its lines
 */
public record Loaded(Path file, Resource resource, List<Problem> problems) {

    /** The model, which may be incomplete while there are errors, or null when the file could not be understood. */
    public JourneyModel model() {
        return resource.getContents().stream().filter(JourneyModel.class::isInstance).map(JourneyModel.class::cast)
                .findFirst().orElse(null);
    }

    /** Whether the maps of this file would be wrong. */
    public boolean hasErrors() {
        return model() == null || problems.stream().anyMatch(Problem::isError);
    }
}
