/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.tests.support.Examples;

/** What an editor gets to see. */
class JourneyLanguageServerTest {

    private static final String BROKEN = "journey";
    private static final String SHOP = "team shop \"Laden\" // ä \uD83D\uDC5F\n"
            + "touchpoint cart \"\uD83D\uDED2 Wagen\" website owner shop\n";

    @TempDir
    private Path folder;

    static List<Path> examples() {
        return Examples.files();
    }

    private static Range all() {
        return new Range(new Position(0, 0), new Position(Integer.MAX_VALUE, 0));
    }

    @Test
    void allServicesAreOffered() throws IOException {
        try (Editor editor = Editor.in(folder)) {
            ServerCapabilities can = editor.answer().getCapabilities();
            assertTrue(can.getHoverProvider().getLeft());
            assertTrue(can.getDefinitionProvider().getLeft());
            assertTrue(can.getReferencesProvider().getLeft());
            assertTrue(can.getDocumentHighlightProvider().getLeft());
            assertTrue(can.getDocumentSymbolProvider().getLeft());
            assertTrue(can.getDocumentFormattingProvider().getLeft());
            assertTrue(can.getDocumentRangeFormattingProvider().getLeft());
            assertTrue(can.getRenameProvider().getRight().getPrepareProvider());
            assertTrue(can.getSemanticTokensProvider().getFull().getLeft());
            assertNull(can.getSignatureHelpProvider());
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleShowsWhatTheCommandLineTells(Path example) throws IOException {
        try (Editor editor = Editor.in()) {
            JourneyFiles files = new JourneyFiles();
            same(files.check(files.load(example)), editor.open(example, Files.readString(example)).problems(example));
        }
    }

    @Test
    void aTextWithMistakesShowsWhatTheCommandLineTells() throws IOException {
        String text = Examples.text("running-shoes").replace("-2", "-7").replace("persona maya\n", "persona\n");
        try (Editor editor = Editor.in()) {
            same(editor, folder.resolve("a.journey"), text);
            same(editor, folder.resolve("b.journey"), text.replace("persona\n", "persona maia\n"));
            same(editor, folder.resolve("c.journey"), text.replace("\n", "\r\n"));
            same(editor, folder.resolve("d.journey"), "// \uD83D\uDC5F ä\r\n\r\npersona maya persona maya");
            same(editor, folder.resolve("e.journey"), "");
        }
    }

    private static void same(Editor editor, Path file, String text) {
        JourneyFiles files = new JourneyFiles();
        same(files.check(files.parse(text)), editor.open(file, text).problems(file));
    }

    private static void same(Loaded told, List<Diagnostic> shown) {
        assertEquals(told.problems().stream().map(JourneyLanguageServerTest::line).toList(),
                shown.stream().map(JourneyLanguageServerTest::line).toList());
    }

    private static String line(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.severity() + " " + problem.message() + " "
                + problem.code();
    }

    private static String line(Diagnostic problem) {
        Position start = problem.getRange().getStart();
        String severity = problem.getSeverity() == DiagnosticSeverity.Information ? "INFO"
                : problem.getSeverity().name().toUpperCase();
        return (start.getLine() + 1) + ":" + (start.getCharacter() + 1) + " " + severity + " " + problem.getMessage()
                + " " + problem.getCode().getLeft();
    }

    @Test
    void journeysOfTheFoldersAreCheckedWithoutBeingOpened() throws IOException {
        Path one = Editor.put(folder, "one/sub/a.journey", BROKEN);
        Path two = Editor.put(folder, "two/mit leer/ä.journey", BROKEN);
        Path hidden = Editor.put(folder, "one/.git/a.journey", BROKEN);
        Path built = Editor.put(folder, "one/target/a.journey", BROKEN);
        Path foreign = Editor.put(folder, "one/a.txt", BROKEN);
        try (Editor editor = Editor.in(folder.resolve("one"), folder.resolve("two"))) {
            assertEquals(List.of("waymark.syntax"), editor.codes(one));
            assertEquals(List.of("waymark.syntax"), editor.codes(two));
            assertNull(editor.problems(hidden));
            assertNull(editor.problems(built));
            assertNull(editor.problems(foreign));
        }
    }

    @Test
    void aFileOutsideOfAllFoldersIsServedAsLongAsItIsOpen() throws IOException {
        Path file = Editor.put(folder, "loose.journey", BROKEN);
        try (Editor editor = Editor.in()) {
            assertNull(editor.problems(file));
            assertEquals(List.of("waymark.syntax"), editor.open(file, BROKEN).codes(file));
            assertEquals(List.of(), editor.shut(file).problems(file));
        }
    }

    @Test
    void aTextThatWasNeverSavedIsServed() throws IOException {
        String text = "use \"parts.journey\"\n" + SHOP.replace("owner shop", "owner shap");
        try (Editor editor = Editor.in(folder)) {
            List<String> codes = editor.open("untitled:Untitled-1", text).problems("untitled:Untitled-1").stream()
                    .map(each -> each.getCode().getLeft()).toList();
            assertTrue(codes.contains("waymark.use.missing"), codes.toString());
            assertTrue(codes.contains("waymark.reference.missing"), codes.toString());
            assertEquals("", editor.log());
        }
    }

    @Test
    void theBufferCountsAndNotTheFile() throws IOException {
        Path file = Editor.put(folder, "a.journey", BROKEN);
        try (Editor editor = Editor.in(folder)) {
            assertEquals(List.of(), editor.open(file, "team shop \"Shop\"\ntouchpoint cart owner shop\n").codes(file)
                    .stream().filter(code -> !code.equals("waymark.unused") && !code.startsWith("waymark.touchpoint"))
                    .toList());
            assertEquals(List.of("waymark.syntax"), editor.shut(file).codes(file));
        }
    }

    @Test
    void filesMayComeChangeAndGoOutsideOfTheEditor() throws IOException {
        Path file = Editor.put(folder, "sub/a.journey", "");
        try (Editor editor = Editor.in(folder)) {
            assertTrue(editor.registered().get(0).getRegisterOptions().toString().contains("**/*.journey"));
            assertEquals(List.of(), editor.problems(file));
            Files.writeString(file, BROKEN);
            assertEquals(1, editor.outside(FileChangeType.Changed, file).problems(file).size());
            Path second = Editor.put(folder, "sub/b.journey", BROKEN);
            assertEquals(1, editor.outside(FileChangeType.Created, second).problems(second).size());
            Files.delete(second);
            assertEquals(List.of(), editor.outside(FileChangeType.Deleted, second).problems(second));
            Files.delete(file);
            Files.delete(file.getParent());
            assertEquals(List.of(), editor.outside(FileChangeType.Deleted, file.getParent()).problems(file));
            assertEquals("", editor.log());
        }
    }

    @Test
    void foldersMayBeAddedAndRemoved() throws IOException {
        Path one = Editor.put(folder, "one/a.journey", BROKEN);
        Path two = Editor.put(folder, "two/b.journey", BROKEN);
        try (Editor editor = Editor.in(one.getParent())) {
            assertNull(editor.problems(two));
            editor.folders(List.of(two.getParent()), List.of());
            assertEquals(1, editor.problems(two).size());
            editor.open(two, BROKEN).folders(List.of(), List.of(one.getParent(), two.getParent()));
            assertEquals(List.of(), editor.problems(one));
            assertEquals(1, editor.problems(two).size());
        }
    }

    @Test
    void fastTypingEndsWithTheLastText() throws IOException {
        Path file = folder.resolve("a.journey");
        try (Editor editor = Editor.in(folder)) {
            editor.open(file, "");
            String text = "";
            for (int i = 0; i < 200; i++) {
                int end = text.length();
                text += "initiative i" + i + "\n";
                Position last = new Position(i, 0);
                editor.type(file, i + 2, new Range(last, last), text.substring(end));
                editor.ask().definition(new DefinitionParams(Editor.document(file), last));
            }
            assertEquals(200, editor.problems(file).size());
            assertEquals("", editor.log());
        }
    }

    @Test
    void whatIsWrittenInALibraryIsSeenByItsJourneysBeforeItIsSaved() throws IOException {
        Path library = Editor.put(folder, "library/people.journey", "persona anna\n");
        Path journey = Editor.put(folder, "a.journey", "use \"library/people.journey\"\njourney j { persona anna }\n");
        Path other = Editor.put(folder, "b.journey", "journey k { persona anna }\n");
        try (Editor editor = Editor.in(folder)) {
            assertFalse(editor.codes(journey).contains("waymark.reference.missing"));
            assertTrue(editor.problems(other).stream().anyMatch(problem -> problem.getMessage().equals("There is no "
                    + "persona called 'anna' here. It stands in another file; add: use \"library/people.journey\"")));
            editor.open(library, "persona anna\n").open(journey, Files.readString(journey));
            editor.type(library, 2, new Range(new Position(0, 8), new Position(0, 12)), "anne");
            assertTrue(editor.codes(journey).contains("waymark.reference.missing"), editor.codes(journey).toString());
            editor.type(library, 3, new Range(new Position(0, 8), new Position(0, 12)), "anna");
            assertFalse(editor.codes(journey).contains("waymark.reference.missing"), editor.codes(journey).toString());
            Files.delete(library);
            editor.shut(library).outside(FileChangeType.Deleted, library);
            assertTrue(editor.codes(journey).contains("waymark.use.missing"), editor.codes(journey).toString());
            editor.outside(FileChangeType.Created, Editor.put(folder, "library/people.journey", "persona anna\n"));
            assertFalse(editor.codes(journey).contains("waymark.use.missing"), editor.codes(journey).toString());
        }
    }

    @Test
    void positionsCountAsTheEditorCounts() throws IOException {
        Path file = folder.resolve("a.journey");
        try (Editor editor = Editor.in(folder)) {
            editor.open(file, SHOP.replace("\n", "\r\n"));
            int column = SHOP.lines().toList().get(1).indexOf("shop");
            List<? extends Location> found = Editor.get(editor.ask().definition(
                    new DefinitionParams(Editor.document(file), new Position(1, column + 1)))).getLeft();
            assertEquals(List.of(new Location(file.toUri().toString(),
                    new Range(new Position(0, 5), new Position(0, 9)))), found);
            editor.type(file, 2, new Range(new Position(1, column), new Position(1, column + 4)), "shap");
            assertTrue(editor.codes(file).contains("waymark.reference.missing"));
        }
    }

    @Test
    void aRenameNamesTheVersionThatTheEditorHas() throws IOException {
        Path file = folder.resolve("a.journey");
        try (Editor editor = Editor.in(folder)) {
            editor.open(file, SHOP).type(file, 41, all(), SHOP);
            TextDocumentEdit edit = Editor.get(editor.ask().rename(
                    new RenameParams(Editor.document(file), new Position(0, 6), "laden"))).getDocumentChanges().get(0)
                    .getLeft();
            assertEquals(41, edit.getTextDocument().getVersion());
            assertEquals(2, edit.getEdits().size());
        }
    }

    @Test
    void formattingGivesTheCanonicalLayout() throws IOException {
        String text = Examples.text("running-shoes").replace("  ", " ").replace("{\n", "{\n\n\n");
        Path file = folder.resolve("a.journey");
        try (Editor editor = Editor.in(folder)) {
            List<? extends TextEdit> edits = Editor.get(editor.open(file, text).ask().formatting(
                    new DocumentFormattingParams(Editor.document(file), new FormattingOptions(2, true))));
            assertEquals(new JourneyFiles().format(text), applied(edits, new JourneyText(1, text)));
        }
    }

    /** The edits all count in the old text, so the last one is made first. */
    private static String applied(List<? extends TextEdit> edits, JourneyText old) {
        List<TextEdit> backwards = new ArrayList<>(edits);
        backwards.sort(Comparator.comparingInt((TextEdit edit) -> -old.getOffSet(edit.getRange().getStart())));
        StringBuilder text = new StringBuilder(old.getContents());
        for (TextEdit edit : backwards) {
            text.replace(old.getOffSet(edit.getRange().getStart()), old.getOffSet(edit.getRange().getEnd()),
                    edit.getNewText());
        }
        return text.toString();
    }
}
