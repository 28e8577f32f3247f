/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.model.Definitions;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.OutputNames;
import dev.waymark.render.files.Pictures;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.export.ExportPlan.Work;

/** Writes what is made of some journeys in the background: reads all, asks once before it overwrites, then writes. */
final class ExportJob extends Job {

    private final List<Input> inputs;
    private final ExportPlan plan;
    private final Path folder;
    private final Predicate<List<Path>> mayOverwrite;
    private final Consumer<Outcome> done;
    private final List<Work> works = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();

    /**
     * What came of it.
     *
     * @param written the files written
     * @param remarks what there is to say about files and pictures that were left out
     */
    record Outcome(List<Path> written, List<String> remarks) {
    }

    /**
     * Prepares the work.
     *
     * @param name what is done
     * @param mayOverwrite asked at most once, with the files that are there already
     * @param done told at the end, unless the work was cancelled
     */
    ExportJob(String name, List<Input> inputs, ExportPlan plan, Path folder,
            Predicate<List<Path>> mayOverwrite, Consumer<Outcome> done) {
        super(name);
        this.inputs = inputs;
        this.plan = plan;
        this.folder = folder;
        this.mayOverwrite = mayOverwrite;
        this.done = done;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, getName(), 100);
        read(progress.split(40));
        List<Path> existing = targets().stream().filter(Files::exists).toList();
        if (!existing.isEmpty() && !mayOverwrite.test(existing)) {
            return Status.CANCEL_STATUS;
        }
        try {
            write(progress.split(60));
        } finally {
            refresh();
        }
        done.accept(new Outcome(List.copyOf(written), List.copyOf(remarks)));
        return Status.OK_STATUS;
    }

    private List<Path> targets() {
        return works.stream().map(work -> folder.resolve(work.file())).toList();
    }

    private void read(SubMonitor progress) {
        JourneyFiles files = new JourneyFiles(WaymarkUi.language());
        OutputNames names = new OutputNames(inputs);
        progress.setWorkRemaining(inputs.size());
        for (Input input : inputs) {
            progress.split(1).subTask("Reading " + input.shown());
            try {
                plan(input, files.check(files.load(input.path())), names);
            } catch (IOException e) {
                remarks.add(input.shown() + ": " + FileTrouble.text(e));
            }
        }
    }

    private void plan(Input input, Loaded file, OutputNames names) {
        if (file.hasErrors()) {
            file.problems().stream().filter(Problem::isError).findFirst().ifPresent(problem -> remarks.add(
                    input.shown() + ", line " + problem.line() + ": " + problem.message()));
            return;
        }
        works.addAll(plan.works(input, Definitions.journeys(file.model()), names, new Pictures(input.path())));
    }

    private void write(SubMonitor progress) {
        progress.setWorkRemaining(works.size());
        for (Work work : works) {
            progress.split(1).subTask("Writing " + work.file());
            write(work, folder.resolve(work.file()));
        }
    }

    private void write(Work work, Path file) {
        try {
            byte[] content = work.maker().make(remarks::add);
            Files.createDirectories(file.getParent());
            SafeFiles.write(file, content);
            written.add(file);
        } catch (IllegalArgumentException e) {
            remarks.add(file.getFileName() + ": " + e.getMessage());
        } catch (IOException e) {
            remarks.add(file + ": " + FileTrouble.text(e));
        }
    }

    /** Lets the workspace see what was written into it. */
    private void refresh() {
        for (IContainer container : ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(
                folder.toUri())) {
            try {
                container.refreshLocal(IResource.DEPTH_INFINITE, null);
            } catch (CoreException e) {
                WaymarkUi.log("The folder " + container.getFullPath() + " could not be looked through.", e);
            }
        }
    }
}
