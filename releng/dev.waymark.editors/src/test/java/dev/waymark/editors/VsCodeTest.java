/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.editors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The extension for VS Code: its own tests, and what its package holds. */
class VsCodeTest {

    private static final Path SOURCE = Machine.ROOT.resolve("editors/vscode");
    private static final Pattern OFFLINE = Pattern.compile("ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED");
    private static final int OLDEST_NODE = 20;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void install() throws IOException, InterruptedException {
        assumeTrue(Machine.has("npm") && Machine.has("node"),
                "The extension for VS Code is not tested, for there is no npm here.");
        String node = Run.in(folder).start("node", "--version").output().strip();
        assumeTrue(Integer.parseInt(node.substring(1, node.indexOf('.'))) >= OLDEST_NODE,
                "The extension for VS Code is not tested, for its packager needs Node.js 20 and this is " + node + ".");
        copy();
        Run npm = Run.in(folder).start("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts");
        assumeFalse(npm.status() != 0 && OFFLINE.matcher(npm.output()).find(),
                "The extension for VS Code is not tested, for npm does not reach its registry.");
        assertEquals(0, npm.status(), npm.output());
    }

    private static void copy() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path relative = SOURCE.relativize(file);
                if (!relative.startsWith("node_modules")) {
                    Path target = folder.resolve(relative.toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void itsTestsHold() throws IOException, InterruptedException {
        Run tests = Run.in(folder).with("WAYMARK", Machine.WAYMARK).start("npm", "test");
        assertEquals(0, tests.status(), tests.output());
        assertTrue(tests.output().matches("(?s).*\\bpass [1-9].*"), tests.output());
        assertTrue(tests.output().matches("(?s).*\\bskipped 0\\b.*"), tests.output());
    }

    @Test
    void thePackageHoldsAllThatItNeedsAndNoMore() throws IOException, InterruptedException {
        Run build = Run.in(folder).start("npm", "run", "package");
        assertEquals(0, build.status(), build.output());
        try (ZipFile extension = new ZipFile(folder.resolve("waymark.vsix").toFile())) {
            List<String> files = extension.stream().map(ZipEntry::getName).toList();
            assertTrue(files.containsAll(List.of("extension/package.json", "extension/extension.js",
                    "extension/server.js", "extension/language-configuration.json", "extension/images/icon.png",
                    "extension/images/file.svg", "extension/images/running-shoes-experience.png",
                    "extension/syntaxes/journey.tmLanguage.json", "extension/readme.md", "extension/changelog.md",
                    "extension/LICENSE.txt", "extension/node_modules/vscode-languageclient/lib/node/main.js")),
                    files.toString());
            assertFalse(files.stream().anyMatch(name -> name.startsWith("extension/test/")
                    || name.startsWith("extension/node_modules/@vscode")), files.toString());
        }
    }
}
