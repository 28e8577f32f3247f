/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.findings;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.maps.JourneySource;
import dev.waymark.ui.maps.JourneyState;

/**
 * Analyses what a source shows in the background, again whenever that changes. Where the source cannot be understood,
 * what was found last stays.
 */
final class LiveFindings implements JourneySource.Listener {

    /** A delay in milliseconds after which the map is painted; who types looks there first. */
    private static final long LATER = 250;

    private final Consumer<Optional<Found>> viewer;
    private final Job job = Job.createSystem("Analysing the journey", (ICoreRunnable) this::analyse);
    private volatile JourneySource source;

    /** The viewer is called in a background thread; with nothing where there is no journey. */
    LiveFindings(Consumer<Optional<Found>> viewer) {
        this.viewer = viewer;
    }

    Optional<JourneySource> source() {
        return Optional.ofNullable(source);
    }

    /** Follows another source, or none. */
    void follow(Optional<JourneySource> newSource) {
        source().ifPresent(JourneySource::stop);
        source = newSource.orElse(null);
        newSource.ifPresent(started -> started.start(this));
        job.schedule();
    }

    @Override
    public void journeysChanged() {
        job.schedule(LATER);
    }

    @Override
    public void placeChanged() {
        // Where the author is at work changes nothing of what is found.
    }

    private void analyse(IProgressMonitor monitor) {
        JourneySource from = source;
        Optional<JourneyState> state = from == null ? Optional.empty() : from.latest();
        if (from == null) {
            viewer.accept(Optional.empty());
        } else if (state.isPresent() && state.get().understood()) {
            viewer.accept(state.get().journeys().stream().findFirst().map(LiveFindings::file).flatMap(this::found));
        }
    }

    private static JourneyModel file(Journey journey) {
        return (JourneyModel) journey.eContainer();
    }

    private Optional<Found> found(JourneyModel file) {
        try {
            return Optional.of(Found.in(file));
        } catch (RuntimeException e) {
            WaymarkUi.log("The journey could not be analysed.", e);
            return Optional.empty();
        }
    }
}
