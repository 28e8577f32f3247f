/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.grid;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.maps.BlueprintMap;
import dev.waymark.maps.ExperienceMap;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.tests.support.Examples;

/**
 * The blueprint and the experience map of one journey.
 *
 * @param name what a failing test calls them
 */
public record TwoMaps(String name, BlueprintMap blueprint, ExperienceMap experience) {

    /** Those of a journey. */
    public static TwoMaps of(String name, Journey journey) {
        return new TwoMaps(name, BlueprintMap.of(journey), ExperienceMap.of(journey));
    }

    /** The grid that the two share. */
    public Grid grid() {
        return Grid.of(blueprint, experience);
    }

    /** Every journey that ships as an example, and generated ones from one moment to fifty. */
    public static Stream<TwoMaps> all() {
        return All.MAPS.stream();
    }

    /** Loaded once, for many tests use them. */
    private static final class All {
        static final List<TwoMaps> MAPS = Stream.concat(examples().stream(), generated()).toList();
    }

    private static List<TwoMaps> examples() {
        JourneyFiles files = new JourneyFiles();
        List<TwoMaps> maps = Examples.files().stream().flatMap(file -> load(files, file)).toList();
        if (maps.isEmpty()) {
            throw new AssertionError("There are no examples in " + Examples.folder());
        }
        return maps;
    }

    private static Stream<TwoMaps> load(JourneyFiles files, Path file) {
        try {
            return Definitions.journeys(files.load(file).model()).stream()
                    .map(definition -> of(file.getFileName() + " " + definition.getName(), definition))
                    .toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<TwoMaps> generated() {
        return LongStream.rangeClosed(1, 40).mapToObj(
                seed -> new GeneratedMaps(seed, seed % 10 == 0 ? 50 : 1 + (int) seed % 9, 1 + (int) seed % 5).maps());
    }

    @Override
    public String toString() {
        return name;
    }
}
