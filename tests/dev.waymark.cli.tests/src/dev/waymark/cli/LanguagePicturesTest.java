/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.tests.support.Examples;

/**
 * The pictures of the language reference show what the snippet above each of them says. To redraw one, delete it and
 * run this test: it draws what is missing, and fails.
 */
class LanguagePicturesTest {

    private static final Path DOCS = Examples.repository().resolve("docs");
    private static final String REFERENCE = Examples.text(DOCS.resolve("language.md"));
    private static final Pattern CONSTRUCT = Pattern.compile("(?m)^### (\\w+)$");
    private static final Pattern SNIPPET = Pattern.compile("```journey\n(// (\\S+)\n)?(.*?)```", Pattern.DOTALL);
    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^]]+]\\((images/language/(\\w+)-(\\w+)\\.svg)\\)");

    @TempDir
    private Path folder;

    static Stream<MatchResult> pictures() {
        return PICTURE.matcher(REFERENCE).results();
    }

    @Test
    void everyConstructHasAPicture() {
        List<String> constructs = CONSTRUCT.matcher(REFERENCE).results().map(found -> found.group(1)).toList();
        assertEquals(constructs, pictures().map(picture -> picture.group(2)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void everyPictureIsDrawnFromTheSnippetAboveIt(MatchResult picture) throws IOException {
        Path file = DOCS.resolve(picture.group(1));
        String drawn = draw(picture.start(), picture.group(3));
        if (Files.notExists(file)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, drawn);
            throw new AssertionError("There was no " + file + "; now there is. Look at it.");
        }
        assertEquals(Files.readString(file), drawn);
    }

    /** A map of the last snippet before a place in the reference; earlier ones that name their files lie beside it. */
    private String draw(int place, String map) {
        Desk desk = new Desk(folder);
        String last = null;
        for (MatchResult snippet : SNIPPET.matcher(REFERENCE.substring(0, place)).results().toList()) {
            last = snippet.group(3);
            if (snippet.group(2) != null) {
                desk.put(snippet.group(2), last);
            }
        }
        desk.put("snippet.journey", last);
        int status = desk.run("render", "snippet.journey", "--map=" + map, "-o", "maps", "--quiet");
        assertEquals(0, status, desk.err());
        return desk.read(desk.files().stream().filter(name -> name.startsWith("maps/")).findFirst().orElseThrow());
    }
}
