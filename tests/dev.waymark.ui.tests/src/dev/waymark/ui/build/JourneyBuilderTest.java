/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.tests.support.GeneratedLibrary;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

@ExtendWith(InWorkbench.class)
class JourneyBuilderTest {

    private static final int JOURNEYS = Integer.getInteger("waymark.journeys", 50);
    private static final String PEOPLE = "persona anna \"Anna\" { goal \"Arrive\" }\n";
    private static final String JOURNEY = """
            use "%s"
            journey trip "Trip" {
              persona people.anna
              stage ride "Ride" { step board "Boards" }
            }
            """;

    private static List<IMarker> errors(IResource resource) {
        return Workspace.doing(() -> !resource.exists() ? List.<IMarker>of()
                : Arrays.stream(resource.findMarkers(Markers.TYPE, true, IResource.DEPTH_INFINITE)).filter(marker ->
                        marker.getAttribute(IMarker.SEVERITY, -1) == IMarker.SEVERITY_ERROR).toList());
    }

    private static void awaitErrors(int count, IResource resource) {
        Ui.await(count + " errors in " + resource.getFullPath(), () -> errors(resource).size() == count);
    }

    @Test
    void aProjectWithJourneysIsCheckedWithoutBeingAsked() {
        IFile file = Workspace.file("trips/a/trip.journey", "journey trip \"Trip\" {\n  persona nobody\n}\n");
        awaitErrors(1, file);
        IMarker marker = errors(file).get(0);
        assertEquals(2, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        assertEquals(32, marker.getAttribute(IMarker.CHAR_START, 0));
        assertEquals(38, marker.getAttribute(IMarker.CHAR_END, 0));
        assertTrue(marker.getAttribute(IMarker.MESSAGE, "").contains("nobody"));
        assertTrue(marker.getAttribute(Markers.CODE, "").startsWith("waymark."));
        assertTrue(Workspace.doing(() -> file.getProject().hasNature(JourneyNature.ID)));
    }

    @Test
    void aProjectWithoutJourneysIsLeftAlone() {
        IFile notes = Workspace.file("notes/notes.txt", "notes");
        awaitErrors(1, Workspace.file("trips/trip.journey", "journey trip \"Trip\" { persona nobody }"));
        assertFalse(Workspace.doing(() -> notes.getProject().hasNature(JourneyNature.ID)));
    }

    @Test
    void usersOfAFileAreCheckedWhenItChangesOrGoes() {
        IFile people = Workspace.file("trips/people.journey", PEOPLE);
        IFile trip = Workspace.file("trips/trip.journey", JOURNEY.formatted("people.journey"));
        IFile other = Workspace.file("other/trip.journey", JOURNEY.formatted("../trips/people.journey"));
        Workspace.file("trips/broken.journey", "journey");
        awaitErrors(1, trip.getProject());
        awaitErrors(0, other);
        Workspace.file("trips/people.journey", PEOPLE.replace("anna", "bert"));
        awaitErrors(1, trip);
        awaitErrors(1, other);
        Workspace.file("trips/people.journey", PEOPLE);
        awaitErrors(0, trip);
        awaitErrors(0, other);
        Workspace.doing(() -> {
            people.delete(true, null);
            return null;
        });
        awaitErrors(2, trip);
        awaitErrors(2, other);
        assertTrue(errors(trip).stream().anyMatch(marker ->
                marker.getAttribute(Markers.CODE, "").equals("waymark.use.missing")));
    }

    @Test
    void cleaningTakesTheProblemsAwayUntilTheyAreFoundAgain() {
        IFile trip = Workspace.file("trips/trip.journey", "journey trip \"Trip\" { persona nobody }");
        awaitErrors(1, trip);
        Workspace.doing(() -> {
            trip.getProject().build(IncrementalProjectBuilder.CLEAN_BUILD, null);
            return null;
        });
        awaitErrors(1, trip);
    }

    @Test
    void aBuildThatIsStoppedGoesOnWithTheNext() {
        IFile trip = Workspace.file("trips/trip.journey", "journey trip \"Trip\" { persona nobody }");
        awaitErrors(1, trip);
        Workspace.doing(() -> {
            trip.deleteMarkers(Markers.TYPE, true, IResource.DEPTH_ZERO);
            assertThrows(OperationCanceledException.class, () ->
                    trip.getProject().build(IncrementalProjectBuilder.FULL_BUILD, new StoppedAtFirstFile()));
            trip.deleteMarkers(Markers.TYPE, true, IResource.DEPTH_ZERO);
            trip.getProject().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
            return null;
        });
        awaitErrors(1, trip);
    }

    private static final class StoppedAtFirstFile extends NullProgressMonitor {

        @Override
        public void subTask(String name) {
            setCanceled(isCanceled() || name.endsWith(".journey"));
        }
    }

    @Test
    void aFolderOfJourneysIsChecked() throws IOException {
        IProject project = Workspace.project("large");
        GeneratedLibrary.write(project.getLocation().toPath(), JOURNEYS, 20);
        Workspace.doing(() -> {
            project.refreshLocal(IResource.DEPTH_INFINITE, null);
            JourneyNature.addTo(project, null);
            project.build(IncrementalProjectBuilder.FULL_BUILD, null);
            return null;
        });
        assertEquals(List.of(), errors(project));
        Workspace.file("large/library/people.journey", "persona nobody \"Nobody\" {}");
        Ui.await("errors in all that use it", () -> errors(project).size() >= JOURNEYS);
    }

    @Test
    void twoMayAskForChecksAtOnce() throws CoreException {
        for (int i = 0; i < 20; i++) {
            IProject project = Workspace.project("shared" + i);
            Stream.of(project, project).parallel().forEach(each -> Workspace.doing(() -> {
                JourneyNature.addTo(each, null);
                return null;
            }));
            assertEquals(1, project.getDescription().getBuildSpec().length);
        }
    }
}
