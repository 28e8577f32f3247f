/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.dsl.Folder;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.Texts;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Step;

/** Names of other files. */
class VisibleNamesTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void makeLibraries() {
        folder = new Folder(path);
        folder.write("people.journey", "segment all persona anna \"Anna\" in all persona ben \"Ben\"");
        folder.write("shop/people.journey", "persona anna \"Anna of the shop\" team shop");
    }

    private Loaded load(String text) {
        folder.write("a.journey", text);
        return folder.load("a.journey");
    }

    private Persona walker(String text) {
        Loaded loaded = load(text);
        assertEquals(List.of(), loaded.problems());
        return Texts.named(loaded.model(), Journey.class, "j").getPersonas().get(0);
    }

    @Test
    void definitionsOfAUsedFileAreKnownByTheirShortNames() {
        assertEquals("Anna", walker("use \"people.journey\" journey j { persona anna }").getLabel());
    }

    @Test
    void ownNamesWinAndThePrefixTellsTheOthers() {
        String own = "persona anna \"Own\" ";
        assertEquals("Own", walker("use \"people.journey\" " + own + "journey j { persona anna }").getLabel());
        assertEquals("Anna",
                walker("use \"people.journey\" " + own + "journey j { persona people.anna }").getLabel());
        assertEquals("Anna",
                walker("use \"people.journey\" as who " + own + "journey j { persona who.anna }").getLabel());
    }

    @Test
    void aNameInTwoUsedFilesIsUnclear() {
        Problem problem = load("use \"people.journey\" use \"shop/people.journey\" as shop journey j { persona anna }")
                .problems().get(0);

        assertEquals("waymark.reference.ambiguous", problem.code());
        assertEquals("'anna' can mean 2 things here. Write 'people.anna' or 'shop.anna'.", problem.message());
    }

    @Test
    void feelingsAndThoughtsNameThePersonaOfAFileToo() {
        Loaded loaded = load("""
                use "people.journey"
                use "shop/people.journey" as goal
                journey j {
                  persona goal.anna, people.anna
                  stage s { end e { ^goal.anna feels glad +1 people.anna thinks "Why?" } }
                }
                """);

        assertEquals(List.of(), loaded.problems());
        String text = Texts.FILES.toText(loaded.model());
        assertEquals("^goal.anna feels glad +1",
                text.lines().filter(line -> line.contains("feels")).map(String::strip).collect(Collectors.joining()));
    }

    @Test
    void usesAreNotTransitive() {
        folder.write("between.journey", "use \"people.journey\" team t");

        assertEquals("There is no persona called 'anna'.",
                load("use \"between.journey\" journey j { persona anna }").problems().get(0).message());
    }

    @Test
    void anUnknownNameIsExplainedWithOneOfAUsedFile() {
        assertEquals("There is no persona called 'bem'. Did you mean 'ben'?",
                load("use \"people.journey\" journey j { persona bem }").problems().get(0).message());
        assertEquals("'all' is a segment, but a persona is expected here.",
                load("use \"people.journey\" journey j { persona all }").problems().get(0).message());
    }

    @Test
    void arrowsStayInTheirFile() {
        folder.write("other.journey", "journey o { stage s { step far } }");

        assertEquals("waymark.reference.other-journey",
                load("use \"other.journey\" journey j { stage s { step a { -> far } } }").problems().get(0).code());
    }

    @Test
    void everyVisibleElementIsOfferedByItsShortestName() {
        Loaded loaded = load("use \"people.journey\" use \"shop/people.journey\" as shop persona ben "
                + "journey j { stage s { step a } }");
        VisibleNames names = VisibleNames.at(Texts.named(loaded.model(), Step.class, "a"));

        assertEquals("ben, people.anna, people.ben, shop.anna", names.all(JourneyPackage.Literals.PERSONA)
                .map(p -> names.shortestName(JourneyPackage.Literals.PERSONA, p)).collect(Collectors.joining(", ")));
    }
}
