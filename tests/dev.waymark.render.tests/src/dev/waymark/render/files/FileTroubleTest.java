/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

import org.junit.jupiter.api.Test;

/** What the file system refuses is said in plain words. */
class FileTroubleTest {

    @Test
    void eachTroubleHasItsSentence() {
        assertEquals("The disk is full; the file was left as it was.",
                FileTrouble.text(new IOException("No space left on device")));
        assertEquals("The disk is full; the file was left as it was.",
                FileTrouble.text(new FileSystemException("a.svg", null, "No space left on device")));
        assertEquals("Your share of the disk is used up; the file was left as it was.",
                FileTrouble.text(new FileSystemException("a.svg", null, "Disk quota exceeded")));
        assertEquals("The disk is read-only.",
                FileTrouble.text(new FileSystemException("a.svg", null, "Read-only file system")));
        assertEquals("The name is too long for this disk.",
                FileTrouble.text(new FileSystemException("a.svg", null, "File name too long")));
        assertEquals("Permission denied.", FileTrouble.text(new AccessDeniedException("a.svg")));
        assertEquals("There is no such file or folder.", FileTrouble.text(new NoSuchFileException("a.svg")));
    }

    @Test
    void theUnknownIsPassedOn() {
        assertEquals("The file system refused (Stale file handle).",
                FileTrouble.text(new IOException("Stale file handle")));
    }
}
