/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedVersionsTest {

    @TempDir
    private Path folder;

    @Test
    void aPomThatDiffersFromTheTargetIsFound() throws IOException {
        assertEquals(List.of("pom.xml: names gson 2.10, but the target definition 2.11.0"),
                found(dependency("com.google.code.gson", "gson", "2.10")));
        assertEquals(List.of("pom.xml: names org.eclipse.xtext.common.types 2.36.0, but the target definition 2.35.0"),
                found(dependency("org.eclipse.xtext", "org.eclipse.xtext.common.types", "2.36.0")));
    }

    @Test
    void theSameVersionAndWhatTheTargetLacksAreFine() throws IOException {
        assertEquals(List.of(), found(dependency("com.google.code.gson", "gson", "2.11.0")
                + dependency("org.example", "other", "1.0")));
    }

    private List<String> found(String pom) throws IOException {
        return SmallCheckout.texts(PinnedVersions.check(new SmallCheckout(folder).with("pom.xml", pom)
                .with("some.target", dependency("com.google.code.gson", "gson", "2.11.0")
                        + dependency("org.eclipse.xtext", "org.eclipse.xtext", "2.35.0")).checkout()));
    }

    private static String dependency(String group, String artifact, String version) {
        return "<dependency>\n  <groupId>" + group + "</groupId><artifactId>" + artifact + "</artifactId>\n"
                + "  <version>" + version + "</version></dependency>\n";
    }
}
