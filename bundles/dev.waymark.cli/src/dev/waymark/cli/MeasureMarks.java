/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import dev.waymark.data.Measurements;
import dev.waymark.data.MeasurementsFile;
import dev.waymark.data.sql.DataException;
import dev.waymark.maps.Remarks;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.report.MeasureRemarks;

/** What was measured, on the maps: the file of measurements lies beside the journey. */
final class MeasureMarks implements MarkSource {

    @Override
    public Remarks of(Journey journey) {
        Path file = MeasurementsFile.beside(Path.of(journey.eResource().getURI().toFileString()));
        return read(journey, file).map(measured -> MeasureRemarks.of(journey, measured)).orElse(Remarks.NONE);
    }

    /** The measurements of a journey in a file. */
    static Optional<Measurements> read(Journey journey, Path file) {
        String shown = file.getFileName().toString();
        if (Files.notExists(file)) {
            throw CommandException.usage(shown, "There are no measurements. 'waymark measure' writes them.");
        }
        try {
            return MeasureRemarks.find(MeasurementsFile.read(file), journey);
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        } catch (DataException e) {
            throw CommandException.content(shown, e.getMessage());
        }
    }
}
