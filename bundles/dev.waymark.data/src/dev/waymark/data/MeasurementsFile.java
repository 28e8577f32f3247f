/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

import dev.waymark.data.sql.DataException;

/**
 * The measurements of the journeys of a file, which lie beside it: the same data give the same bytes.
 *
 * @param version      of this notation
 * @param measurements one for each journey that was measured, in the order of the text
 */
public record MeasurementsFile(int version, List<Measurements> measurements) {

    /** The version of the notation that is written. */
    public static final int VERSION = 1;

    private static final String END = ".measures.json";
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** Measurements to be written. */
    public MeasurementsFile(List<Measurements> measurements) {
        this(VERSION, measurements);
    }

    /** Where the measurements of a journey file are. */
    public static Path beside(Path journey) {
        return journey.resolveSibling(journey.getFileName().toString().replaceFirst("\\.[^.]+$", "") + END);
    }

    /** The text of the file. */
    public String text() {
        return GSON.toJson(this) + "\n";
    }

    /** Reads measurements. */
    public static MeasurementsFile read(Path file) throws IOException, DataException {
        try {
            MeasurementsFile read = GSON.fromJson(Files.readString(file), MeasurementsFile.class);
            if (read == null || read.version != VERSION || read.measurements == null) {
                throw new DataException("These are no measurements of version " + VERSION
                        + ". 'waymark measure' writes them anew.");
            }
            return read;
        } catch (JsonParseException e) {
            throw new DataException("These are no measurements: " + e.getMessage());
        }
    }
}
