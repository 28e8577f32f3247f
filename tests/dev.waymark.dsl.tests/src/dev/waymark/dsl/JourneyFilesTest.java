/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files as they come: good ones, broken ones and hostile ones. */
class JourneyFilesTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <journey:JourneyModel xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:journey="https://waymark.dev/journey/1">
            """;

    @TempDir
    Path folder;

    @Test
    void aProblemIsToldAsCompilersDo() throws IOException {
        Path file = write("a.journey", "channel web\n  touchpoint cart onn web\n");

        Problem problem = Texts.FILES.load(file).problems().get(0);

        assertEquals(file + ":2:19: error: 'onn' does not fit here. [waymark.syntax]", problem.toString());
        assertEquals(30, problem.offset());
        assertEquals(3, problem.length());
    }

    @Test
    void rulesAreCheckedOnDemand() throws IOException {
        Path file = write("a.journey", "channel web\njourney j\n");

        Loaded loaded = Texts.FILES.load(file);

        assertEquals(List.of(), loaded.problems());
        assertEquals(file + ":1:9: info: Nothing refers to the channel 'web'. [waymark.unused]",
                Texts.FILES.check(loaded).problems().get(0).toString());
        assertFalse(Texts.FILES.check(loaded).hasErrors());
    }

    @Test
    void problemsComeInTheOrderOfTheText() {
        List<Problem> problems = Texts.problems("persona p { age 200 } touchpoint cart on webb persona q { age 300 }");

        assertEquals(problems.stream().map(Problem::offset).sorted().toList(),
                problems.stream().map(Problem::offset).toList());
        assertEquals(problems.size(), problems.stream().distinct().count());
    }

    @Test
    void rulesHoldForXmiToo() throws IOException {
        Path file = write("a.xmi", HEAD + """
                  <definitions xsi:type="journey:Persona" name="p q" age="200"/>
                  <definitions xsi:type="journey:Metric" target="NaN" label=" "/>
                  <definitions xsi:type="journey:Journey" name="j">
                    <stages name="s">
                      <nodes xsi:type="journey:Step" name="a"><feelings score="7"/></nodes>
                    </stages>
                  </definitions>
                </journey:JourneyModel>
                """);

        List<String> messages = Texts.FILES.check(Texts.FILES.load(file)).problems().stream()
                .filter(Problem::isError).map(p -> p.message() + " [" + p.code() + "]").sorted().toList();

        assertEquals(List.of(
                "A feeling goes from -2 (very negative) to +2 (very positive), not 7. (j.s.a.feelings-1) "
                        + "[waymark.feeling.range]",
                "An age goes from 0 to 120 years, not 200. (definitions-1) [waymark.persona.age]",
                "The name 'p q' cannot be written in a journey file. Use letters, digits and underscores, beginning "
                        + "with a letter. (definitions-1) [waymark.name.letters]",
                "The target is not a number. (definitions-2) [waymark.number.not-finite]",
                "This feeling needs a word. (j.s.a.feelings-1) [waymark.part.missing]",
                "This metric needs a name. (definitions-2) [waymark.part.missing]"), messages);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("doctype", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>\n<x>&e;</x>",
                        "waymark.file.doctype"),
                Arguments.of("entities", "<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>",
                        "waymark.file.doctype"),
                Arguments.of("other namespace", "<o:Model xmlns:o=\"http://other\"/>", "waymark.file.namespace"),
                Arguments.of("schema location", "<o:Model xmlns:o=\"http://other\" "
                        + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                        + "xsi:schemaLocation=\"http://other http://localhost:9/other.ecore\"/>",
                        "waymark.file.namespace"),
                Arguments.of("unknown part", HEAD + "<nonsense/></journey:JourneyModel>", "waymark.file.unknown-part"),
                Arguments.of("unknown kind", HEAD + "<definitions xsi:type=\"journey:Nonsense\"/>"
                        + "</journey:JourneyModel>", "waymark.file.unknown-part"),
                Arguments.of("wrong value", HEAD + "<definitions xsi:type=\"journey:Persona\" age=\"old\"/>"
                        + "</journey:JourneyModel>", "waymark.file.value"),
                Arguments.of("wrong date", HEAD + "<definitions xsi:type=\"journey:Source\" date=\"2026-02-30\"/>"
                        + "</journey:JourneyModel>", "waymark.file.value"),
                Arguments.of("dangling id", HEAD + "<definitions xsi:type=\"journey:Touchpoint\" channel=\"web\"/>"
                        + "</journey:JourneyModel>", "waymark.file.reference"),
                Arguments.of("another file", HEAD + "<definitions xsi:type=\"journey:Touchpoint\">"
                        + "<channel href=\"http://localhost:9/other.xmi#web\"/></definitions></journey:JourneyModel>",
                        "waymark.file.outside"),
                Arguments.of("cut off", HEAD + "<definitions", "waymark.file.xml"),
                Arguments.of("empty", "", "waymark.file.xml"),
                Arguments.of("no model", HEAD.replace("JourneyModel", "Team") + "</journey:Team>",
                        "waymark.file.no-model"),
                Arguments.of("deep nesting", HEAD + "<definitions>".repeat(100_000), "waymark.file."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void hostileXmiIsRefusedWithAReason(String what, String content, String code) throws IOException {
        Loaded loaded = Texts.FILES.load(write("a.xmi", content));

        assertTrue(loaded.hasErrors());
        assertTrue(loaded.problems().get(0).code().startsWith(code), loaded.problems().toString());
        assertEquals(loaded.problems().size(), Texts.FILES.check(loaded).problems().stream().filter(Problem::isError)
                .filter(p -> p.code().startsWith("waymark.file.")).count());
    }

    @Test
    void theReasonNamesThePlaceInTheXml() throws IOException {
        Path file = write("a.xmi", HEAD + "  <nonsense/>\n</journey:JourneyModel>\n");

        assertEquals(file + ":4:14: error: 'nonsense' is no part of a journey model. [waymark.file.unknown-part]",
                Texts.FILES.load(file).problems().get(0).toString());
    }

    @Test
    void invalidUtf8IsRefusedWithItsLine() throws IOException {
        Path file = folder.resolve("latin1.journey");
        Files.write(file, "team a\nteam b \"Gew\u00e4sser\"\n".getBytes(StandardCharsets.ISO_8859_1));

        Loaded loaded = Texts.FILES.load(file);

        assertEquals(file + ":2:12: error: This is not UTF-8 text. Save the file with the encoding UTF-8. "
                + "[waymark.file.encoding]", loaded.problems().get(0).toString());
        assertNull(loaded.model());
    }

    @Test
    void aBinaryFileIsRefused() throws IOException {
        Path file = folder.resolve("picture.journey");
        Files.write(file, new byte[] {'P', 'N', 'G', '\n', 0, 1, 2, (byte) 0xff});

        assertEquals("waymark.file.binary", Texts.FILES.load(file).problems().get(0).code());
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertEquals(List.of(), Texts.FILES.load(write("a.journey", "\uFEFFteam a")).problems());
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsRead() throws IOException {
        Path file = folder.resolve("huge.journey");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(100L << 20);
        }

        assertEquals(file + ": error: The file has 100 MB. The largest journey file that Waymark reads has 16 MB. "
                + "[waymark.file.large]", Texts.FILES.load(file).problems().get(0).toString());
    }

    @Test
    void aMissingFileIsTheFileSystemsMatter() {
        assertThrows(NoSuchFileException.class, () -> Texts.FILES.load(folder.resolve("none.journey")));
        assertThrows(IOException.class, () -> Texts.FILES.load(folder));
    }

    @Test
    void anEmptyTextIsAnEmptyModel() throws IOException {
        Loaded loaded = Texts.FILES.check(Texts.FILES.load(write("a.journey", "// nothing yet\n")));

        assertEquals(List.of(), loaded.problems());
        assertFalse(loaded.hasErrors());
        assertEquals(List.of(), loaded.model().getDefinitions());
    }

    @Test
    void nonsenseNeitherCrashesNorHangs() throws IOException {
        Path file = write("a.journey", "{".repeat(50_000) + "journey \" stage");

        Loaded loaded = Texts.FILES.check(Texts.FILES.load(file));

        assertTrue(loaded.hasErrors());
    }

    @Test
    void savingKeepsPermissionsAndLeavesNothingBehind() throws IOException {
        Path file = write("a.journey", "team old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.journey"), file);

        Texts.FILES.save(Texts.model("team new1"), link);

        assertEquals("team new1\n", Files.readString(file));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aFolderThatIsMissingIsNotMade() {
        Path file = folder.resolve("none").resolve("a.journey");

        assertThrows(IOException.class, () -> Texts.FILES.save(Texts.model("team a"), file));
        assertFalse(Files.exists(file.getParent()));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
