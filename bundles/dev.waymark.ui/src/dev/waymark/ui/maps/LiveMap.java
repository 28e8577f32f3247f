/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dev.waymark.model.Identity;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.files.Pictures;
import dev.waymark.render.theme.Theme;
import dev.waymark.ui.WaymarkUi;

/**
 * Draws the chosen map of a source in the background, again whenever one of both changes. Where the source cannot be
 * understood, the last good map stays.
 */
final class LiveMap {

    /** A delay in milliseconds after which the map is painted, and rules may be asked. */
    private static final long LATER = 150;

    private final Consumer<Shown> viewer;
    private final Job job = Job.createSystem("Drawing the map", (ICoreRunnable) this::draw);
    private final Job checking = Job.createSystem("Checking the journey", (ICoreRunnable) this::check);
    private volatile JourneySource source;
    private volatile MapChoice choice;
    private volatile JourneySource drawnFrom;
    private volatile Shown last = Shown.NOTHING;
    private volatile JourneyState drawn;

    /**
     * What there is to see.
     *
     * @param map the map, or null where there is none
     * @param trouble what is wrong with the text, if something is
     * @param stale whether the map shows an older text, which was understood
     * @param journeys the titles of the journeys to choose from, by their names
     * @param personas the titles of the personas to choose from, by their identities
     */
    record Shown(DrawnMap map, Optional<JourneyState.Trouble> trouble, boolean stale, Map<String, String> journeys,
            Map<String, String> personas) {

        static final Shown NOTHING = new Shown(null, Optional.empty(), false, Map.of(), Map.of());

        private Shown keptFor(Optional<JourneyState.Trouble> newTrouble) {
            return new Shown(map, newTrouble, true, journeys, personas);
        }

        private Shown with(Optional<JourneyState.Trouble> newTrouble) {
            return new Shown(map, newTrouble, stale, journeys, personas);
        }
    }

    /** The viewer is called in a background thread. */
    LiveMap(MapChoice choice, Consumer<Shown> viewer) {
        this.choice = choice;
        this.viewer = viewer;
        job.setPriority(Job.SHORT);
    }

    MapChoice choice() {
        return choice;
    }

    Optional<JourneySource> source() {
        return Optional.ofNullable(source);
    }

    void choose(MapChoice newChoice) {
        choice = newChoice;
        update();
    }

    /** Shows another source; nothing where it is null. */
    void show(JourneySource newSource, MapChoice newChoice) {
        choice = newChoice;
        source = newSource;
        update();
    }

    /** What the source shows may be another now. */
    void update() {
        job.schedule();
    }

    void dispose() {
        source = null;
        job.cancel();
        checking.cancel();
    }

    private synchronized void draw(IProgressMonitor monitor) {
        JourneySource from = source;
        if (from != drawnFrom) {
            last = Shown.NOTHING;
            drawnFrom = from;
        }
        Optional<JourneyState> state = from == null ? Optional.empty() : from.latest();
        if (state.isEmpty()) {
            // A source that has not been read yet will call; until then nothing flickers.
            if (from == null) {
                viewer.accept(Shown.NOTHING);
            }
        } else if (state.get().understood()) {
            draw(state.get());
        } else {
            last = last.keptFor(state.get().doubts().first());
            viewer.accept(last);
        }
    }

    private void draw(JourneyState state) {
        MapChoice wanted = choice;
        List<Journey> journeys = state.journeys();
        Optional<Journey> journey = journeys.stream().filter(candidate -> candidate.getName().equals(wanted.journey()))
                .findFirst().or(() -> journeys.stream().findFirst());
        if (journey.isEmpty()) {
            last = Shown.NOTHING;
        } else {
            try {
                last = new Shown(map(state, journey.get(), wanted), last.trouble(), false, titles(journeys),
                        personas(journey.get()));
            } catch (RuntimeException e) {
                // A model with errors may be one that nobody can draw; the error is told then.
                last = failed(state, e);
            }
        }
        viewer.accept(last);
        drawn = state;
        checking.schedule(LATER);
    }

    /** Finds what is wrong with what is drawn; on its own, for the next change is not to wait for that. */
    private void check(IProgressMonitor monitor) {
        JourneyState checked = drawn;
        Optional<JourneyState.Trouble> trouble = trouble(checked, choice.look());
        synchronized (this) {
            if (checked == drawn && !last.stale()) {
                last = last.with(trouble);
                viewer.accept(last);
            }
        }
    }

    private Shown failed(JourneyState state, RuntimeException failure) {
        Optional<JourneyState.Trouble> trouble = state.doubts().first();
        if (trouble.isEmpty()) {
            WaymarkUi.log("The map could not be drawn.", failure);
        }
        return last.keptFor(trouble);
    }

    private static DrawnMap map(JourneyState state, Journey journey, MapChoice wanted) {
        MapRenderer renderer = new MapRenderer(journey, theme(wanted.look()), new Pictures(state.file()),
                wanted.persona());
        return DrawnMap.of(new MapChoice(journey.getName(), wanted.kind(), wanted.persona(), wanted.look()),
                journey.eResource(), renderer.draw(wanted.kind()));
    }

    private static Theme theme(Look look) {
        try {
            return look.theme();
        } catch (IOException e) {
            return look.nearest();
        }
    }

    /** What is wrong with the text, or else with the theme. */
    private static Optional<JourneyState.Trouble> trouble(JourneyState state, Look look) {
        return state.doubts().first().or(() -> {
            try {
                look.theme();
                return Optional.empty();
            } catch (IOException e) {
                return Optional.of(new JourneyState.Trouble(e.getMessage(), 0, 0, 0));
            }
        });
    }

    private static Map<String, String> titles(List<Journey> journeys) {
        Map<String, String> titles = new LinkedHashMap<>();
        journeys.forEach(journey -> titles.putIfAbsent(journey.getName(), Titles.of(journey)));
        return titles;
    }

    private static Map<String, String> personas(Journey journey) {
        Identity identity = Identity.ofModel(journey);
        Map<String, String> personas = new LinkedHashMap<>();
        journey.getPersonas().forEach(persona -> personas.put(identity.of(persona), Titles.of(persona)));
        return personas;
    }
}
