/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.build;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Says of a project that its journeys are checked. */
public final class JourneyNature implements IProjectNature {

    /** The id of this nature. */
    public static final String ID = "dev.waymark.ui.nature";

    private IProject project;

    /** Has the journeys of a project checked from now on; does nothing where they are already. */
    public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
        // Whoever adds it at the same time would write a description over this one that knows no builder.
        IWorkspace workspace = project.getWorkspace();
        workspace.run(inside -> add(project, inside), workspace.getRoot(), 0, monitor);
    }

    private static void add(IProject project, IProgressMonitor monitor) throws CoreException {
        if (!project.hasNature(ID)) {
            IProjectDescription description = project.getDescription();
            description.setNatureIds(Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID))
                    .toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }

    @Override
    public void configure() throws CoreException {
        IProjectDescription description = project.getDescription();
        ICommand builder = description.newCommand();
        builder.setBuilderName(JourneyBuilder.ID);
        setBuilders(description, Stream.concat(others(description), Stream.of(builder)));
    }

    @Override
    public void deconfigure() throws CoreException {
        IProjectDescription description = project.getDescription();
        setBuilders(description, others(description));
        Markers.delete(project);
    }

    private static Stream<ICommand> others(IProjectDescription description) {
        return Arrays.stream(description.getBuildSpec())
                .filter(command -> !command.getBuilderName().equals(JourneyBuilder.ID));
    }

    private void setBuilders(IProjectDescription description, Stream<ICommand> builders) throws CoreException {
        description.setBuildSpec(builders.toArray(ICommand[]::new));
        project.setDescription(description, null);
    }

    @Override
    public IProject getProject() {
        return project;
    }

    @Override
    public void setProject(IProject project) {
        this.project = project;
    }
}
