/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhatOpensTheWorkbench() {
        Desk desk = new Desk(folder);
        assertEquals(2, desk.run("workbench", "-data", "somewhere"));
        assertTrue(desk.err().contains("./waymark workbench"), desk.err());
    }
}
