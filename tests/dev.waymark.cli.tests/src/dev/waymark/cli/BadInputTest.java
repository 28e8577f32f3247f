/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever is put before it, the command line answers with a clear message and leaves nothing half-written. */
class BadInputTest extends CommandTest {

    @AfterEach
    void neverAStackTraceAndNothingHalfWritten() {
        assertFalse(desk.err().contains("\tat "), desk.err());
        assertFalse(desk.err().contains("Exception"), desk.err());
        assertTrue(desk.files().stream().noneMatch(file -> file.endsWith(".tmp")), desk.files().toString());
    }

    private void assertAnswer(int status, String message, String... arguments) {
        List<String> before = desk.files();
        assertEquals(status, desk.run(arguments), desk.err());
        assertTrue(desk.err().startsWith(message), desk.err());
        assertEquals(before, desk.files());
    }

    @Test
    void aMissingFile() {
        String message = "gone.journey: error: There is no such file or folder. [waymark.usage]";
        assertAnswer(2, message, "render", "gone.journey");
        assertAnswer(2, message, "validate", "gone.journey");
    }

    @Test
    void oneMissingFileStopsAllBeforeAnythingIsDone() {
        desk.putJourney("walk.journey");
        assertAnswer(2, "gone.journey: error:", "render", "walk.journey", "gone.journey");
    }

    @Test
    void aFolderWithoutJourneys() throws IOException {
        Files.createDirectories(desk.path("none/.hidden"));
        desk.putJourney("none/.hidden/walk.journey");
        assertAnswer(2, "none: error: There is no .journey or .xmi file in this folder.", "render", "none");
    }

    @Test
    void aFileOfAnotherKind() {
        desk.put("notes.txt", "notes");
        assertAnswer(2, "notes.txt: error: This is not a .journey or .xmi file.", "render", "notes.txt");
    }

    @Test
    void aBinaryFile() {
        desk.put("noise.journey", new byte[] {'j', 'o', 0, 1, 2});
        assertAnswer(1, "noise.journey:1:3: error: This is not a text file", "render", "noise.journey");
    }

    @Test
    void invalidUtf8() {
        desk.put("latin.journey", new byte[] {'/', '/', ' ', 'c', 'a', 'f', (byte) 0xE9, '\n'});
        assertAnswer(1, "latin.journey:1:7: error: This is not UTF-8 text.", "render", "latin.journey");
    }

    @Test
    void xmiWithAnExternalEntity() {
        desk.put("secret.txt", "the secret");
        desk.put("spy.xmi", """
                <?xml version="1.0"?>
                <!DOCTYPE m [<!ENTITY s SYSTEM "secret.txt">]>
                <journey:JourneyModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:journey="https://waymark.dev/journey/1"><definitions xsi:type="journey:Journey"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" name="a">&s;</definitions>
                </journey:JourneyModel>
                """);
        assertAnswer(1, "spy.xmi:2:", "render", "spy.xmi");
        assertTrue(desk.err().contains("Remove the DOCTYPE."), desk.err());
        assertFalse(desk.err().contains("the secret"));
    }

    @Test
    void xmiThatIsNoJourney() {
        desk.put("other.xmi", "<?xml version=\"1.0\"?>\n<a/>\n");
        assertAnswer(1, "other.xmi:2:", "render", "other.xmi");
    }

    @Test
    void aHugeFile() throws IOException {
        try (RandomAccessFile huge = new RandomAccessFile(desk.path("huge.journey").toFile(), "rw")) {
            huge.setLength(100L << 20);
        }
        assertAnswer(1, "huge.journey: error: The file has 100 MB.", "render", "huge.journey");
        assertAnswer(1, "huge.journey: error: The file has 100 MB.", "format", "huge.journey");
    }

    @Test
    void aFolderThatCannotBeMade() {
        desk.putJourney("walk.journey");
        assertAnswer(3, "walk.journey/maps/walk-blueprint.svg: error: A part of this path is a file, not a folder. "
                + "[waymark.refused]", "render", "walk.journey", "-o", "walk.journey/maps");
    }

    @Test
    void aFolderInTheWayOfAMap() throws IOException {
        desk.putJourney("walk.journey");
        Files.createDirectories(desk.path("walk-flowchart.svg/full"));
        desk.put("walk-flowchart.svg/full/a.txt", "a");
        assertEquals(3, desk.run("render", "walk.journey", "--map=flowchart"));
        assertTrue(desk.err().startsWith("walk-flowchart.svg: error: "), desk.err());
    }

    @Test
    void aReadOnlyOutputFolder() throws IOException {
        desk.putJourney("walk.journey");
        Path closed = Files.createDirectory(desk.path("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(closed), "permissions do not bind this user");
        assertAnswer(3, "closed/walk-blueprint.svg: error: Permission denied.", "render", "walk.journey", "-o",
                "closed");
    }

    @Test
    void aFileThatMayNotBeRead() throws IOException {
        Path closed = desk.putJourney("walk.journey");
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "permissions do not bind this user");
        assertAnswer(3, "walk.journey: error: Permission denied.", "validate", "walk.journey");
    }

    @Test
    void aNameThatLeadsElsewhereStaysInTheFolder() {
        desk.put("trick.xmi", """
                <?xml version="1.0" encoding="UTF-8"?>
                <journey:JourneyModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:journey="https://waymark.dev/journey/1">
                  <definitions xsi:type="journey:Journey" name="../../x"/>
                  <definitions xsi:type="journey:Journey" name="y"/>
                </journey:JourneyModel>
                """);
        desk.run("render", "trick.xmi", "-o", "deep/maps");
        assertTrue(desk.files().stream().allMatch(file -> file.equals("trick.xmi") || file.startsWith("deep/maps/")),
                desk.files().toString());
    }

    @Test
    void aPathThatNoFileCanHave() {
        assertAnswer(2, "a\0b: error: This cannot be the path of a file.", "render", "a\0b");
    }
}
