/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;
import java.util.Set;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.theme.Theme;

/**
 * Starts what a command will need on all cores while the first one still reads the arguments: a command takes most of
 * its time to load classes. Nothing depends on it but that time.
 */
final class WarmUp {

    private static final Set<String> READING = Set.of("render", "validate", "analyze", "compare", "references",
            "format", "convert");
    private static final Set<String> HELPING = Set.of("-h", "--help", "-V", "--version");

    private WarmUp() {
    }

    /** Returns at once. */
    static void start(List<String> arguments) {
        if (arguments.isEmpty() || !READING.contains(arguments.get(0))
                || arguments.stream().anyMatch(HELPING::contains)) {
            return;
        }
        run("language", WarmUp::check);
        run("model", arguments.get(0).equals("render") ? WarmUp::draw : Journeys::prepareMetamodel);
    }

    private static void run(String name, Runnable work) {
        Thread thread = new Thread(work, "warm-up " + name);
        thread.setDaemon(true);
        // The command will meet the same failure and report it.
        thread.setUncaughtExceptionHandler((failed, failure) -> { });
        thread.start();
    }

    /** Reads and checks a text without anything in it. */
    private static void check() {
        JourneyFiles files = Journeys.files();
        files.check(files.parse(""));
    }

    /** Draws the maps of a small journey; begins with what the other thread will need a little later. */
    private static void draw() {
        Journeys.prepareMetamodel();
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY); // the start script makes Java heed it
        MapRenderer renderer = new MapRenderer(SampleJourney.make(), Theme.LIGHT, PictureSource.NONE);
        for (MapKind kind : MapKind.MAPS) {
            ImageFormat.SVG.draw(renderer.draw(kind), 1);
        }
    }
}
