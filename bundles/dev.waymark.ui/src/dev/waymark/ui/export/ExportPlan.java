/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.OutputNames;
import dev.waymark.render.files.Pictures;

/** What an export makes of journeys. */
interface ExportPlan {

    /**
     * The files to write for the journeys of one file.
     *
     * @param pictures finds the pictures that the file names
     */
    List<Work> works(Input file, List<Journey> journeys, OutputNames names, Pictures pictures);

    /**
     * One file to write.
     *
     * @param file  its path below the folder of the export
     * @param maker makes its content
     */
    record Work(String file, Maker maker) {
    }

    /** Makes the content of a file. */
    @FunctionalInterface
    interface Maker {

        /** The content; what there is to say about it goes to {@code remarks}. */
        byte[] make(Consumer<String> remarks) throws IOException;
    }
}
