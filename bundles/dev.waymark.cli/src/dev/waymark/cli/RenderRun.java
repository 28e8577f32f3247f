/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.diagnostics.Severity;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.files.Stamp;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.MapJob;
import dev.waymark.render.files.OutputNames;
import dev.waymark.render.files.Pictures;

/** Draws the maps of some files: reads all, then draws all. */
final class RenderRun {

    private final RenderPlan plan;
    private final OutputNames names;
    private final MarkSource marks;
    private final Reporter reporter;
    private final List<MapJob> jobs = new ArrayList<>();
    private final List<Runnable> warnings = new ArrayList<>();
    private final Set<String> journeys = new LinkedHashSet<>();
    private final List<Input> withoutJourney = new ArrayList<>();
    private final Map<Input, Map<Path, Optional<Stamp>>> uses = new IdentityHashMap<>(); // as in OutputNames
    private ExitStatus status = ExitStatus.FINE;
    private int drawn;

    RenderRun(RenderPlan plan, OutputNames names, MarkSource marks, Reporter reporter) {
        this.plan = plan;
        this.names = names;
        this.marks = marks;
        this.reporter = reporter;
    }

    /** Draws the files without errors; one that is broken or refused does not stop the others. */
    void draw(List<Input> inputs) {
        status = Batch.run(inputs, reporter, Journeys::check, this::prepare);
        checkName();
        if (journeys.isEmpty()) {
            withoutJourney.forEach(this::warn);
        }
        status = status.and(Batch.run(jobs, reporter, plan::draw, (job, files) -> written(files)));
        warnings.forEach(Runnable::run);
    }

    /** How the work ended. */
    ExitStatus status() {
        return status;
    }

    /** The files that each of the files uses, as they were when it was read. */
    Map<Input, Map<Path, Optional<Stamp>>> uses() {
        return uses;
    }

    /** How many maps were drawn. */
    int drawn() {
        return drawn;
    }

    private ExitStatus prepare(Input input, Loaded file) {
        uses.put(input, UsedFiles.all(file.resource()).stream().map(uri -> Path.of(uri.toFileString()))
                .collect(Collectors.toMap(used -> used, Stamp::of)));
        ExitStatus read = reporter.problems(input.shown(), file);
        if (read == ExitStatus.FINE) {
            marks.add(file.model());
            prepare(input, Definitions.journeys(file.model()));
        }
        return read;
    }

    private void prepare(Input input, List<Journey> all) {
        if (all.isEmpty()) {
            withoutJourney.add(input);
        }
        Pictures found = new Pictures(input.path());
        warnings.add(() -> warn(input, found));
        all.forEach(journey -> journeys.add(journey.getName()));
        jobs.addAll(plan.what().jobs(input, all, names, found, marks::of));
    }

    /** A file without journeys is a library; no reason for a remark where there are journeys beside it. */
    private void warn(Input input) {
        reporter.message(Severity.WARNING, input.shown(), "There is no journey in this file to draw.",
                "waymark.nothing");
    }

    /** Warns of the pictures that could not be used. */
    private void warn(Input input, Pictures found) {
        found.troubles().forEach(trouble -> reporter.message(Severity.WARNING, input.shown(), trouble,
                "waymark.picture"));
    }

    private void checkName() {
        if (jobs.isEmpty() && !journeys.isEmpty()) {
            throw CommandException.usage("There is no journey '" + plan.what().journey().orElse("") + "'. There are: "
                    + String.join(", ", journeys) + ".");
        }
    }

    private ExitStatus written(List<String> files) {
        drawn++;
        files.forEach(reporter::result);
        return ExitStatus.FINE;
    }
}
