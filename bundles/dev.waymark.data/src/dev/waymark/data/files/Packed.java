/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import dev.waymark.data.sql.DataException;

/** Files that are packed with gzip. */
final class Packed {

    private static final int AT_ONCE = 1 << 16;

    private Packed() {
    }

    /** Whether a packed file ends too early; the engine would read as much as there is and say nothing. */
    static boolean isCutOff(Path file) throws DataException {
        if (!file.toString().endsWith(".gz")) {
            return false;
        }
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file), AT_ONCE)) {
            in.transferTo(OutputStream.nullOutputStream());
            return false;
        } catch (EOFException e) {
            return true;
        } catch (IOException e) {
            throw new DataException("This cannot be read: " + e.getMessage());
        }
    }
}
