/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.build;

import java.io.IOException;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.tests.support.GeneratedLibrary;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Workspace;

/** Prints how long a workspace is built. No part of the build; run it by its name with {@code -Dtest}. */
@ExtendWith(InWorkbench.class)
class BuildBenchmark {

    private static final int JOURNEYS = 1000;

    @Test
    void figures() throws IOException {
        IProject project = Workspace.project("large");
        GeneratedLibrary.write(project.getLocation().toPath(), JOURNEYS, 20);
        Workspace.doing(() -> {
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
            JourneyNature.addTo(project, null);
            return null;
        });
        for (String when : new String[] {"first", "second"}) {
            long start = System.nanoTime();
            Workspace.doing(() -> {
                project.build(IncrementalProjectBuilder.FULL_BUILD, null);
                return null;
            });
            System.out.printf("%d journeys, %s full build: %.1f s%n", JOURNEYS, when,
                    (System.nanoTime() - start) / 1e9);
        }
    }
}
