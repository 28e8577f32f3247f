/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.dsl.Folder;
import dev.waymark.dsl.Texts;
import dev.waymark.model.journey.Feeling;

/** Where elements are named. */
class OccurrencesTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void makeFiles() {
        folder = new Folder(path);
        folder.write("people.journey", "segment anna\npersona anna in anna");
        folder.write("a.journey", """
                use "people.journey"
                persona anne
                journey j {
                  persona anne, anna
                  stage s { end e { anna feels glad +1  pain fees } }
                }
                initiative i { delivers give } journey k { stage s { end f { opportunity give solves j.s.e.fees } } }
                """);
    }

    private List<String> places(String name, String file) {
        return Occurrences.of(name, folder.load(file).resource()).stream()
                .map(m -> m.line() + ":" + m.column() + (m.isDefinition() ? " defined" : "")).toList();
    }

    @Test
    void definitionsAndReferencesAreFoundInTheirOrder() {
        assertEquals(List.of("1:9 defined", "2:9 defined", "2:17"), places("anna", "people.journey"));
        assertEquals(List.of("4:17", "5:21"), places("anna", "a.journey"));
        assertEquals(List.of("5:46 defined", "7:86"), places("fees", "a.journey"));
    }

    @Test
    void aLongerNameMeansLess() {
        assertEquals(List.of("5:46 defined", "7:86"), places("j.s.e.fees", "a.journey"));
        assertEquals(List.of(), places("k.s.e.fees", "a.journey"));
        assertEquals(List.of("4:17", "5:21"), places("people.anna", "a.journey"));
        assertEquals(List.of("2:9 defined", "4:11"), places("a.anne", "a.journey"));
        assertEquals(List.of(), places("people.anne", "a.journey"));
    }

    @Test
    void anOccurrenceTellsWhoRefers() {
        Occurrence feels = Occurrences.of("anna", folder.load("a.journey").resource()).get(1);

        assertEquals("glad", ((Feeling) feels.by()).getWord());
        assertEquals(4, feels.length());
    }

    @Test
    void aFileWithoutLinesIsSearchedToo() throws IOException {
        Texts.FILES.save(folder.load("a.journey").model(), path.resolve("a.xmi"));

        assertEquals(List.of("0:0", "0:0"), places("anna", "a.xmi"));
    }
}
