/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of a user who sits at an empty {@link Desk}. */
abstract class CommandTest {

    @TempDir
    Path folder;
    Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }
}
