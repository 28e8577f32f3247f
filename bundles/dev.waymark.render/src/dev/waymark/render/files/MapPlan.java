/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.waymark.maps.Remarks;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.theme.Theme;

/**
 * What to draw, and how.
 *
 * @param maps the maps, in their canonical order
 * @param formats the kinds of file
 * @param journey the name of the only journey to draw, if not all
 * @param persona the identity of the only persona to show, if not all
 * @param theme how the maps look
 * @param scale pixels of a PNG for each CSS pixel
 */
public record MapPlan(Set<MapKind> maps, Set<ImageFormat> formats, Optional<String> journey,
        Optional<String> persona, Theme theme, double scale) {

    /** The largest scale of a PNG. */
    public static final double LARGEST_SCALE = 10;

    /**
     * The maps of one file that are wanted.
     *
     * @param journeys all journeys of the file
     * @param pictures finds the pictures that the file names
     */
    public List<MapJob> jobs(Input file, List<Journey> journeys, OutputNames names, PictureSource pictures) {
        return jobs(file, journeys, names, pictures, journey -> Remarks.NONE);
    }

    /**
     * The maps of one file that are wanted, with marks.
     *
     * @param remarks what is marked on the maps of a journey; asked for when they are drawn
     */
    public List<MapJob> jobs(Input file, List<Journey> journeys, OutputNames names, PictureSource pictures,
            Function<Journey, Remarks> remarks) {
        List<MapJob> jobs = new ArrayList<>();
        for (Journey wanted : journeys.stream().filter(this::wants).toList()) {
            String name = journeys.size() == 1 ? names.of(file) : names.of(file, wanted.getName());
            MapRenderer renderer = new MapRenderer(wanted, theme, pictures, persona.orElse(null),
                    () -> remarks.apply(wanted));
            maps.forEach(kind -> jobs.add(new MapJob(renderer, kind, name + "-" + kind.key())));
        }
        return jobs;
    }

    private boolean wants(Journey candidate) {
        return journey.isEmpty() || journey.get().equals(candidate.getName());
    }
}
