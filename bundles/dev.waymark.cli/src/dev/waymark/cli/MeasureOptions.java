/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.data.files.Wording;
import dev.waymark.render.files.Input;

/** The options of {@code waymark measure}. */
final class MeasureOptions {

    private static final String EVENTS = "--events";
    private static final String ANSWERS = "--answers";
    private static final String JDBC = "--jdbc";
    private static final String DRIVER = "--driver";
    private static final String TABLE = "--table";
    private static final String CASE = "--case";
    private static final String ACTIVITY = "--activity";
    private static final String TIME = "--time";
    private static final String CUSTOMER = "--customer";
    private static final String ZONE = "--zone";
    private static final String JOURNEY = "--journey";
    private static final String OUTPUT = "--output";
    private static final String MEMORY = "--memory";
    private static final String JSON = "--json";
    private static final int USUAL_MEMORY = 4096;
    private static final int LEAST_MEMORY = 128;

    private final ParseResult options;
    private final Surroundings surroundings;

    MeasureOptions(ParseResult options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    static CommandSpec spec(Command command) {
        CommandSpec spec = Options.command("measure", command, "Tells from event logs and survey answers how customers "
                + "walk a journey, and keeps it in a file of measurements beside the journey.");
        spec.addPositional(Options.pathArgument(0, "FILE", "The file with the journey."));
        spec.addOption(Options.files("FILE", "An event log, as .csv, .parquet, .jsonl or .xes; may be repeated.",
                EVENTS));
        spec.addOption(Options.files("FILE", "Answers to a survey, as .csv, .parquet or .jsonl; may be repeated.",
                ANSWERS));
        spec.addOption(text("URL", "Ask the events of this engine, instead of files.", JDBC));
        spec.addOption(Options.path("JAR", "The JDBC driver of the engine.", DRIVER));
        spec.addOption(text("NAME", "The table of events there; default: events.", TABLE));
        spec.addOption(text("COLUMN", "The column of the case: the walk through the journey.", CASE));
        spec.addOption(text("COLUMN", "The column of the name of the event.", ACTIVITY));
        spec.addOption(text("COLUMN", "The column of the time of the event.", TIME));
        spec.addOption(text("COLUMN", "The column of the customer, for retention.", CUSTOMER));
        spec.addOption(text("ZONE", "The time zone of times that tell none, such as Europe/London; default: UTC.",
                ZONE));
        spec.addOption(text("NAME", "Only the journey of this name; default: all whose steps name events.", JOURNEY));
        spec.addOption(Options.path("FILE", "The file of measurements; default: the journey's name with "
                + ".measures.json.",
                "-o", OUTPUT));
        spec.addOption(text("MB", "Memory for reading events; default: " + USUAL_MEMORY + ". What does not fit is kept "
                + "on disk.", MEMORY));
        spec.addOption(Options.flag("Print the measurements as JSON, for programs.", JSON));
        Options.addReporting(spec);
        return spec;
    }

    private static picocli.CommandLine.Model.OptionSpec text(String label, String description, String name) {
        return Options.value(label, description, List.of(), name);
    }

    Reporter reporter() {
        return Options.reporter(options, surroundings);
    }

    /** The file with the journey. */
    Input input() {
        List<Input> found = Inputs.journeys(surroundings).find(List.of(Options.argument(options, 0)));
        if (found.size() != 1) {
            throw CommandException.usage(Options.argument(options, 0), "This is a folder; measure one file.");
        }
        return found.get(0);
    }

    /** The event logs, as the user wrote them. */
    Map<String, Path> events() {
        return files(EVENTS);
    }

    Map<String, Path> answers() {
        return files(ANSWERS);
    }

    private Map<String, Path> files(String option) {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String given : Options.texts(options, option)) {
            Path file = surroundings.path(given);
            if (!Files.isRegularFile(file)) {
                throw CommandException.usage(given, "There is no such file.");
            }
            files.put(given, file);
        }
        return files;
    }

    Optional<String> engine() {
        return Options.text(options, JDBC);
    }

    /** The jar with the driver of the engine; null if the user named none. */
    Path driver() {
        return files(DRIVER).values().stream().findFirst().orElse(null);
    }

    String table() {
        return Options.text(options, TABLE).orElse("events");
    }

    Wording wording() {
        return new Wording(text(CASE), text(ACTIVITY), text(TIME), text(CUSTOMER));
    }

    private String text(String option) {
        return Options.text(options, option).orElse(null);
    }

    /** The zone of times without one; null if the user named none. */
    ZoneId zone() {
        try {
            return Options.text(options, ZONE).map(ZoneId::of).orElse(null);
        } catch (DateTimeException e) {
            throw CommandException.usage(ZONE + " is a time zone such as Europe/London or UTC, not '" + text(ZONE)
                    + "'.");
        }
    }

    Optional<String> journey() {
        return Options.text(options, JOURNEY);
    }

    /** Where the measurements go, as the user would write it. */
    Optional<String> output() {
        return Options.text(options, OUTPUT);
    }

    Path path(String given) {
        return surroundings.path(given);
    }

    int memory() {
        String given = Options.text(options, MEMORY).orElse(Integer.toString(USUAL_MEMORY));
        if (!given.matches("\\d{1,7}") || Integer.parseInt(given) < LEAST_MEMORY) {
            throw CommandException.usage(MEMORY + " is a number of megabytes from " + LEAST_MEMORY + " on, not '"
                    + given
                    + "'.");
        }
        return Integer.parseInt(given);
    }

    boolean json() {
        return Options.has(options, JSON);
    }
}
