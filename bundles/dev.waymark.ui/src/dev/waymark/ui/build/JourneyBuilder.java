/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.build;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Future;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.files.FileReader;
import dev.waymark.dsl.files.Workers;
import dev.waymark.ui.WaymarkUi;

/** Checks the journeys of a project as they are saved: those that changed, and those that use one that changed. */
public final class JourneyBuilder extends IncrementalProjectBuilder {

    /** The id of this builder. */
    public static final String ID = "dev.waymark.ui.builder";

    /** What each journey uses, directly or through others; null until all have been read once. */
    private Map<IFile, Set<URI>> uses;

    @Override
    protected IProject[] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        Map<IFile, Set<URI>> known = kind == FULL_BUILD ? null : uses;
        Map<IFile, Set<URI>> found = known == null ? new HashMap<>() : known;
        try {
            check(known == null ? JourneysIn.all(getProject()) : changed(known), found, monitor);
            uses = found;
        } catch (OperationCanceledException e) {
            uses = null;
            forgetLastBuiltState();
            throw e;
        }
        return usedProjects(found);
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        uses = null;
        Markers.delete(getProject());
    }

    /** The journeys that are not what they were, or use something that is not. */
    private Set<IFile> changed(Map<IFile, Set<URI>> known) throws CoreException {
        Set<IFile> own = new LinkedHashSet<>();
        Set<URI> places = new HashSet<>();
        for (IProject project : interesting(known)) {
            IResourceDelta delta = getDelta(project);
            Set<IFile> changed = delta == null ? JourneysIn.all(project) : JourneysIn.changed(delta);
            changed.stream().filter(file -> file.getLocation() != null).map(JourneyBuilder::uri).forEach(places::add);
            changed.stream().filter(file -> file.getProject().equals(getProject())).forEach(own::add);
        }
        known.forEach((file, used) -> {
            if (used.stream().anyMatch(places::contains)) {
                own.add(file);
            }
        });
        return own;
    }

    private Set<IProject> interesting(Map<IFile, Set<URI>> known) {
        Set<IProject> projects = new LinkedHashSet<>(List.of(usedProjects(known)));
        projects.add(getProject());
        return projects;
    }

    private IProject[] usedProjects(Map<IFile, Set<URI>> known) {
        return known.values().stream().flatMap(Collection::stream).distinct()
                .flatMap(uri -> JourneysIn.workspace(Path.of(uri.toFileString())).stream()).map(IFile::getProject)
                .filter(project -> !project.equals(getProject())).distinct().toArray(IProject[]::new);
    }

    private static URI uri(IFile file) {
        return FileReader.uri(file.getLocation().toPath());
    }

    /** Whoever wants to save a file meanwhile need not wait: the next build begins anew. */
    private void check(Collection<IFile> files, Map<IFile, Set<URI>> found, IProgressMonitor monitor)
            throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Checking journeys", files.size());
        ThreadLocal<JourneyFiles> journeys = ThreadLocal.withInitial(() -> new JourneyFiles(WaymarkUi.language()));
        try (Workers workers = new Workers()) {
            List<Future<Checked>> all = workers.startAll(List.copyOf(files), file -> Checked.of(file, journeys.get()));
            for (Future<Checked> next : all) {
                take(Workers.result(next), found, progress);
                progress.worked(1);
                if (progress.isCanceled() || isInterrupted()) {
                    throw new OperationCanceledException();
                }
            }
        }
    }

    private static void take(Checked checked, Map<IFile, Set<URI>> found, IProgressMonitor progress)
            throws CoreException {
        progress.subTask(checked.file().getFullPath().makeRelative().toString());
        found.remove(checked.file());
        checked.uses().ifPresent(uses -> found.put(checked.file(), uses));
        mark(checked.file(), checked.problems());
    }

    /** In one go, so that views are told once; a file may have gone in the meantime. */
    private static void mark(IFile file, List<Problem> problems) throws CoreException {
        ResourcesPlugin.getWorkspace().run(monitor -> {
            if (file.exists()) {
                Markers.set(file, problems);
            }
        }, ResourcesPlugin.getWorkspace().getRuleFactory().markerRule(file), 0, null);
    }
}
