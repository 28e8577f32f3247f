/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.resource.UsedFiles;

/**
 * What is known of a journey file that was read and checked.
 *
 * @param file the file
 * @param uses what it uses, directly or through others; nothing where it could not be read, or is gone
 * @param problems what is wrong with it
 */
record Checked(IFile file, Optional<Set<URI>> uses, List<Problem> problems) {

    static Checked of(IFile file, JourneyFiles journeys) {
        try {
            return file.isAccessible() && file.getLocation() != null ? read(file, journeys)
                    : new Checked(file, Optional.empty(), List.of());
        } catch (IOException e) {
            return new Checked(file, Optional.empty(), List.of(new Problem(null, 0, 0, 0, 0, Severity.ERROR,
                    "waymark.file.unreadable",
                    "This file cannot be read. Refresh the project, and see whether you may read it.")));
        }
    }

    private static Checked read(IFile file, JourneyFiles journeys) throws IOException {
        Loaded loaded = journeys.load(file.getLocation().toPath());
        return new Checked(file, Optional.of(UsedFiles.all(loaded.resource())), journeys.check(loaded).problems());
    }
}
