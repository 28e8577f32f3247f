/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

import dev.waymark.data.files.BadRows;
import dev.waymark.data.files.EventFiles;
import dev.waymark.data.files.Wording;
import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.DuckStore;
import dev.waymark.model.journey.Journey;
import dev.waymark.tests.support.Journeys;

/** A journey and logs to measure it with. */
final class Desk {

    /** As users say it who say nothing. */
    static final Wording USUAL = new Wording(null, null, null, null);

    private static final int MEGABYTES = 256;

    private final Path folder;

    Desk(Path folder) {
        this.folder = folder;
    }

    /** A journey of one stage with these points. */
    static Places places(String points) {
        return new Places((Journey) Journeys.model("channel web channel shop touchpoint site on web touchpoint till "
                + "on shop "
                + "touchpoint chat { measured by event \"chat\" } journey j { stage s { " + points + " } }")
                        .getDefinitions().stream().filter(Journey.class::isInstance).findFirst().orElseThrow());
    }

    Path put(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What some logs tell about a journey. */
    Measurements measure(Places places, Path... logs) throws DataException {
        return measure(places, USUAL, null, logs);
    }

    Measurements measure(Places places, Wording wording, ZoneId zone, Path... logs) throws DataException {
        try (DuckStore store = DuckStore.open(MEGABYTES)) {
            EventFiles files = new EventFiles(store, places, wording, zone);
            for (Path log : logs) {
                files.add(log, log.getFileName().toString());
            }
            List<BadRows> bad = files.finish();
            return new Measuring(places, store).measure(List.of(), bad);
        }
    }
}
