/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.linking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.dsl.Folder;
import dev.waymark.dsl.Texts;

/** Why a file cannot be used. */
class UseProblemTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void makeFolder() {
        folder = new Folder(path);
    }

    @Test
    void aMissingFileIsExplainedWithTheNearestOne() {
        folder.write("library/people.journey", "persona anna");
        folder.write("a.journey", "use \"library/poeple.journey\"\n");
        folder.write("b.journey", "  use \"elsewhere/people.journey\"\n");

        assertEquals(List.of("1:5: There is no file 'library/poeple.journey'. Did you mean 'library/people.journey'? "
                + "[waymark.use.missing]"), folder.problems("a.journey"));
        assertEquals(List.of("1:7: There is no file 'elsewhere/people.journey'. [waymark.use.missing]"),
                folder.problems("b.journey"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/hosts.journey", "https://example.org/people.journey", "file:///people.journey",
        "C:/people.journey", "library\\people.journey", "people.xmi", "../../../etc/passwd"})
    void aPathThatLeadsElsewhereIsRefused(String used) {
        folder.write("a.journey", "use \"" + used.replace("\\", "\\\\") + "\"");

        assertEquals(List.of("1:5: '" + used + "' cannot be used. Write the path of a .journey "
                + "file as it is seen from this file, with / between its parts, such as \"library/people.journey\". "
                + "[waymark.use.path]"), folder.problems("a.journey"));
    }

    @Test
    void aFolderOrAHugeFileIsNotRead() throws IOException {
        Files.createDirectories(path.resolve("people.journey"));
        folder.write("a.journey", "use \"people.journey\"");
        try (RandomAccessFile sparse = new RandomAccessFile(path.resolve("huge.journey").toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }
        folder.write("b.journey", "use \"huge.journey\"");

        assertEquals(List.of("1:5: 'people.journey' cannot be used. A used file is a text of 16 MB at most. "
                + "[waymark.use.unreadable]"), folder.problems("a.journey"));
        assertEquals(List.of("1:5: 'huge.journey' cannot be used. A used file is a text of 16 MB at most. "
                + "[waymark.use.unreadable]"), folder.problems("b.journey"));
    }

    @Test
    void errorsOfAUsedFileAreToldWithTheirLine() {
        folder.write("syntax.journey", "team a\nteam \"b\"\n");
        folder.write("names.journey", "team a\ntouchpoint t owner b\n");
        folder.write("binary.journey", "PNG\0");
        folder.write("a.journey", """
                use "syntax.journey"
                use "names.journey"
                use "binary.journey"
                """);

        List<String> problems = folder.problems("a.journey").stream()
                .filter(problem -> problem.contains("use.errors")).toList();
        assertEquals("1:5: The file 'syntax.journey' has errors. Mend them first; the one in line 2: The text \"b\" "
                + "does not fit here. A name comes after 'team', as in: team first \"The first\". "
                + "[waymark.use.errors]", problems.get(0));
        assertEquals("2:5: The file 'names.journey' has errors. Mend them first; the one in line 2: There is no team "
                + "called 'b'. Did you mean 'a'? [waymark.use.errors]", problems.get(1));
        assertTrue(problems.get(2).contains("line 1: This is not a text file: it holds a zero byte."));
    }

    @Test
    void aCircleIsNamed() {
        folder.write("a.journey", "use \"b.journey\"\npersona anna");
        folder.write("b.journey", "use \"sub/c.journey\"\nsource s");
        folder.write("sub/c.journey", "use \"../a.journey\"\nteam t\n");

        String circular = "Files may not use each other in a circle: ";
        assertEquals(circular + "a.journey -> b.journey -> c.journey -> a.journey.",
                folder.load("a.journey").problems().get(0).message());
        assertEquals(circular + "c.journey -> a.journey -> b.journey -> c.journey.",
                folder.load("sub/c.journey").problems().get(0).message());
    }

    @Test
    void aFileThatUsesItselfIsACircle() {
        folder.write("a.journey", "use \"a.journey\"\npersona anna");

        assertEquals("Files may not use each other in a circle: a.journey -> a.journey.",
                folder.load("a.journey").problems().get(0).message());
    }

    @Test
    void twoWaysToOneFileAreNoCircle() {
        folder.write("base.journey", "team t");
        folder.write("b.journey", "use \"base.journey\" touchpoint b owner t");
        folder.write("c.journey", "use \"base.journey\" touchpoint c owner t");
        folder.write("a.journey", "use \"b.journey\" use \"c.journey\" journey j { stage s { end e at b, c } }");

        assertEquals(List.of(), folder.load("a.journey").problems());
    }

    @Test
    void aFileOutsideACircleTellsOfItAsOfAnError() {
        folder.write("b.journey", "use \"c.journey\"");
        folder.write("c.journey", "use \"b.journey\"");
        folder.write("a.journey", "use \"b.journey\"");

        assertEquals("The file 'b.journey' has errors. Mend them first; the one in line 1: Files may not use each "
                + "other in a circle: b.journey -> c.journey -> b.journey.",
                folder.load("a.journey").problems().get(0).message());
    }

    @Test
    void aTextInNoFileUsesNone() {
        assertEquals("There is no file 'people.journey'.", Texts.errors("use \"people.journey\"").get(0));
    }
}
