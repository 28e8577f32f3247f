/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.build;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

import dev.waymark.model.Uses;

/** The journey files of the workspace. What tools derive, and hidden folders, are left alone. */
public final class JourneysIn {

    private static final int CONTENT = IResourceDelta.CONTENT | IResourceDelta.REPLACED;

    private JourneysIn() {
    }

    /** Those of a project, which may be closed. */
    public static Set<IFile> all(IProject project) throws CoreException {
        Set<IFile> found = new LinkedHashSet<>();
        if (project.isAccessible()) {
            project.accept(resource -> {
                if (isJourney(resource)) {
                    found.add((IFile) resource);
                }
                return isSearched(resource);
            });
        }
        return found;
    }

    /** Those of all open projects. */
    public static Set<IFile> all() throws CoreException {
        Set<IFile> found = new LinkedHashSet<>();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            found.addAll(all(project));
        }
        return found;
    }

    /** Those that came, went or have another content. */
    static Set<IFile> changed(IResourceDelta delta) throws CoreException {
        Set<IFile> found = new LinkedHashSet<>();
        delta.accept(change -> {
            boolean other = change.getKind() != IResourceDelta.CHANGED || (change.getFlags() & CONTENT) != 0;
            if (other && isJourney(change.getResource())) {
                found.add((IFile) change.getResource());
            }
            return isSearched(change.getResource());
        });
        return found;
    }

    /** The files of the workspace at a place on the disk, whether they exist or not; several when projects overlap. */
    public static List<IFile> workspace(Path file) {
        return Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri()))
                .toList();
    }

    private static boolean isJourney(IResource resource) {
        return resource instanceof IFile && resource.getName().endsWith(Uses.ENDING);
    }

    private static boolean isSearched(IResource resource) {
        return resource.getType() == IResource.ROOT || resource.getType() == IResource.PROJECT
                || !resource.isDerived() && !resource.getName().startsWith(".");
    }
}
