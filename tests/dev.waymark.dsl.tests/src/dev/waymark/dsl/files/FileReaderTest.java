/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.dsl.Folder;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Texts;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Persona;

/** Files that use other files. */
class FileReaderTest {

    private static final String JOURNEY = """
            use "../library/people.journey"
            use "../library/channels.journey" as places

            team shop

            journey j {
              persona anna
              state current

              stage s {
                end e at cart {
                  anna feels glad +1
                  frontstage shop "Waves"
                }
              }
            }
            """;

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(path);
        folder.write("library/people.journey", "persona anna \"Anna\" { picture \"anna.png\" }");
        folder.write("library/channels.journey", "channel web touchpoint cart on web");
        folder.write("shop/a.journey", JOURNEY);
        folder.write("shop/b.journey", JOURNEY);
    }

    private Persona anna(String name) {
        return Texts.named(folder.load(name).model(), Journey.class, "j").getPersonas().get(0);
    }

    @Test
    void aUsedFileIsReadOnceForAllThatUseIt() {
        assertEquals(List.of(), folder.load("shop/a.journey").problems());
        assertSame(anna("shop/a.journey"), anna("shop/b.journey"));
    }

    @Test
    void aUsedFileIsReadAgainWhenItHasChanged() {
        Persona before = anna("shop/a.journey");
        folder.write("library/people.journey", "persona anna \"Anna the second\"");

        assertNotSame(before, anna("shop/b.journey"));
        assertEquals("Anna the second", anna("shop/b.journey").getLabel());
    }

    @Test
    void aDeletedPersonaIsMissedByEveryJourneyThatRefersToIt() {
        anna("shop/a.journey");
        folder.write("library/people.journey", "persona anne");

        for (String name : List.of("shop/a.journey", "shop/b.journey")) {
            assertEquals(List.of("7:11: There is no persona called 'anna'. Did you mean 'anne'? "
                    + "[waymark.reference.missing]", "12:7: There is no persona called 'anna'. Did you mean 'anne'? "
                    + "[waymark.reference.missing]"),
                    folder.problems(name).stream().filter(p -> p.contains("reference.missing")).toList());
        }
    }

    @Test
    void xmiCarriesItsUsesAndPointsIntoTheFiles() throws IOException {
        Loaded text = folder.load("shop/a.journey");

        Texts.FILES.save(text.model(), path.resolve("shop/a.xmi"));
        Loaded xmi = folder.load("shop/a.xmi");

        assertTrue(Files.readString(path.resolve("shop/a.xmi"))
                .contains("<personas href=\"../library/people.journey#anna\"/>"));
        assertEquals(List.of(), xmi.problems());
        assertEquals(Optional.empty(), SameModel.difference(text.model(), xmi.model()));
        assertSame(Texts.named(text.model(), Journey.class, "j").getPersonas().get(0),
                Texts.named(xmi.model(), Journey.class, "j").getPersonas().get(0));
    }

    @Test
    void aModelThatMovesStillFindsWhatItUses() throws IOException {
        Texts.FILES.save(folder.load("shop/a.journey").model(), path.resolve("moved.xmi"));
        Texts.FILES.save(folder.load("moved.xmi").model(), path.resolve("shop/back.journey"));

        assertTrue(Files.readString(path.resolve("moved.xmi")).contains("path=\"library/people.journey\""));
        assertEquals(JOURNEY, Files.readString(path.resolve("shop/back.journey")));
    }

    @Test
    void xmiThatPointsElsewhereIsRefused() throws IOException {
        Texts.FILES.save(folder.load("shop/a.journey").model(), path.resolve("shop/a.xmi"));
        String xmi = Files.readString(path.resolve("shop/a.xmi"));
        folder.write("shop/unused.xmi", xmi.replaceFirst("<uses .*people.journey\"/>", ""));
        folder.write("shop/unknown.xmi", xmi.replace("people.journey#anna", "people.journey#bob"));

        assertEquals("waymark.file.outside", folder.load("shop/unused.xmi").problems().get(0).code());
        assertEquals("Nothing in this file has the id 'bob'.",
                folder.load("shop/unknown.xmi").problems().get(0).message());
    }

    @Test
    void aMissingFileIsToldForXmiToo() throws IOException {
        Texts.FILES.save(folder.load("shop/a.journey").model(), path.resolve("shop/a.xmi"));
        Files.delete(path.resolve("library/people.journey"));

        assertEquals("There is no file '../library/people.journey'.",
                folder.load("shop/a.xmi").problems().get(0).message());
    }

    @Test
    void usesStandAtTheTopInColumns() {
        assertEquals("""
                // shared
                use "a.journey"     as a
                use "other.journey" as b

                team t
                """, Texts.FILES.format("// shared\nuse   \"a.journey\" as a use \"other.journey\"  as b team t"));
    }

    @Test
    void whatNobodyUsesIsToldWhereItIsUsedAndNotInTheLibrary() {
        folder.write("c.journey", "use \"library/people.journey\" use \"library/channels.journey\" "
                + "journey j { persona anna stage s { end e } }");

        assertEquals(List.of("Nothing here refers to 'library/channels.journey'."),
                folder.check("c.journey").problems().stream().map(problem -> problem.message()).toList());
        assertFalse(folder.problems("library/people.journey").stream().anyMatch(p -> p.contains("unused")));
        assertFalse(folder.problems("library/channels.journey").stream().anyMatch(p -> p.contains("unused")));
    }
}
