/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import dev.waymark.interop.Intake;

/**
 * Unpacks a packed file before anything is made of it, with the library that the workbook is read with: a file that
 * unpacks to gigabytes, whatever it says about itself, goes no further.
 */
final class Packed {

    private static final int MOST_BYTES = 50_000_000;
    private static final int MOST_ENTRIES = 1_000;

    private Packed() {
    }

    static boolean isHarmless(byte[] content, Intake intake) throws IOException {
        long bytes = 0;
        int entries = 0;
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                bytes += size(zip, entry, MOST_BYTES - bytes);
                entries++;
                if (bytes > MOST_BYTES || entries > MOST_ENTRIES) {
                    intake.trouble(0, "This workbook unpacks to more than " + MOST_BYTES / 1_000_000
                            + " MB. Copy the table of steps into a new workbook.");
                    return false;
                }
            }
        }
        return true;
    }

    /** The size of an entry; something larger than the limit where it is larger than that. */
    private static long size(ZipFile zip, ZipArchiveEntry entry, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0 && size <= limit; read = in.read(buffer)) {
                size += read;
            }
        }
        return size;
    }
}
