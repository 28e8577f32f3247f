/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.build;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.text.Rescue;

/** Has journeys checked wherever they are in the workspace, unless the user does not want it. */
public final class JourneyProjects implements IStartup {

    /** The preference, a boolean: whether only those projects are checked that were asked to be. */
    public static final String ONLY_ON_REQUEST = "check.only.on.request";

    private final Job job = new WorkspaceJob("Looking for journeys") {
        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            addNatures(monitor);
            return Status.OK_STATUS;
        }
    };

    @Override
    public void earlyStartup() {
        Rescue.ofWorkspace().restore();
        job.setSystem(true);
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this::changed, IResourceChangeEvent.POST_CHANGE);
        WaymarkUi.get().getPreferenceStore().addPropertyChangeListener(change -> {
            if (change.getProperty().equals(ONLY_ON_REQUEST)) {
                job.schedule();
            }
        });
        job.schedule();
    }

    private void changed(IResourceChangeEvent event) {
        try {
            if (JourneysIn.changed(event.getDelta()).stream().map(IFile::getProject)
                    .anyMatch(JourneyProjects::lacksNature)) {
                job.schedule();
            }
        } catch (CoreException e) {
            WaymarkUi.log("Changed files could not be looked through.", e);
        }
    }

    private static boolean lacksNature(IProject project) {
        try {
            return project.isAccessible() && !project.hasNature(JourneyNature.ID);
        } catch (CoreException e) {
            return false; // it was closed meanwhile
        }
    }

    private static void addNatures(IProgressMonitor monitor) throws CoreException {
        if (!WaymarkUi.get().getPreferenceStore().getBoolean(ONLY_ON_REQUEST)) {
            for (IProject project : Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects())
                    .filter(JourneyProjects::lacksNature).toList()) {
                if (!JourneysIn.all(project).isEmpty()) {
                    JourneyNature.addTo(project, monitor);
                }
            }
        }
    }
}
