/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;

import dev.waymark.render.files.Input;

/** Two lists to choose one journey and one persona from; filled as soon as the files are read. */
final class OfferLists {

    private final Combo journey;
    private final Combo persona;
    private final String suggested;
    private Offer offer;
    private Job reading;

    /**
     * Lists with nothing but "all"; a journey may be suggested by its name, and is chosen once it is read.
     *
     * @param persona null where personas are not chosen
     */
    OfferLists(Combo journey, Combo persona, String suggested) {
        this.journey = journey;
        this.persona = persona;
        this.suggested = suggested;
        show(Offer.NONE);
    }

    /** Reads some files beside the UI thread, and fills the lists. */
    void read(List<Input> inputs) {
        stop();
        Display display = journey.getDisplay();
        reading = Job.createSystem("Looking for journeys", monitor -> {
            Offer found = Offer.of(inputs, monitor);
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !journey.isDisposed()) {
                    show(found);
                }
            });
        });
        reading.schedule();
    }

    /** Ends the reading. */
    void stop() {
        if (reading != null) {
            reading.cancel();
        }
    }

    private void show(Offer found) {
        offer = found;
        fill(journey, "All journeys", found.journeys().keySet());
        if (persona != null) {
            fill(persona, "All personas", found.personas().keySet());
        }
        found.journeys().entrySet().stream().filter(entry -> entry.getValue().equals(suggested)).findFirst()
                .ifPresent(entry -> journey.setText(entry.getKey()));
    }

    private static void fill(Combo combo, String all, Set<String> others) {
        combo.setItems(Stream.concat(Stream.of(all), others.stream()).toArray(String[]::new));
        combo.select(0);
    }

    /** The name of the chosen journey; nothing where all are. */
    Optional<String> journey() {
        return Optional.ofNullable(offer.journeys().get(journey.getText()));
    }

    /** The identity of the chosen persona; nothing where all are. */
    Optional<String> persona() {
        return persona == null ? Optional.empty() : Optional.ofNullable(offer.personas().get(persona.getText()));
    }
}
