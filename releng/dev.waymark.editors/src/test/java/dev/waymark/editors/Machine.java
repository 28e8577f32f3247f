/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.editors;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What the tests find on this machine. */
final class Machine {

    /** The checkout. */
    static final Path ROOT = Path.of(System.getProperty("root"));

    /** The folder of the command line that was built before, and the command in it. */
    static final Path BIN = ROOT.resolve("releng/dev.waymark.dist/target/waymark/bin");
    static final String WAYMARK = BIN.resolve("waymark").toString();

    private Machine() {
    }

    /** Is there such a command? */
    static boolean has(String command) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
