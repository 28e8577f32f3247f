/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Problem;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

@ExtendWith(InWorkbench.class)
class LiveTextTest {

    private static final String PEOPLE = "persona anna \"Anna\" { goal \"Arrive\" }\n";
    private static final String JOURNEY = """
            use "people.journey"
            journey trip "Trip" {
              persona %s
              stage ride "Ride" { step board "Boards" }
            }
            """;

    private ITextEditor people;
    private IFile file;
    private ITextEditor editor;

    @BeforeEach
    void openBoth() {
        people = Workspace.open(Workspace.file("trips/people.journey", PEOPLE));
        file = Workspace.file("trips/trip.journey", JOURNEY.formatted("people.anna"));
        editor = Workspace.open(file);
    }

    private static LiveText of(ITextEditor editor) {
        return Ui.get(() -> LiveText.of(editor)).orElseThrow();
    }

    private static List<String> messages(ITextEditor editor) throws InterruptedException {
        return of(editor).upToDate().problems().stream().filter(Problem::isError).map(Problem::message).toList();
    }

    private static void write(ITextEditor editor, String text) {
        Ui.run(() -> Workspace.document(editor).set(text));
    }

    @Test
    void isReadAnewAfterAChange() throws InterruptedException {
        assertEquals("Trip", of(editor).upToDate().model().getDefinitions().get(0).getLabel());
        write(editor, "journey walk \"Walk\" {}");
        Reading after = of(editor).upToDate();
        assertEquals("Walk", after.model().getDefinitions().get(0).getLabel());
        assertEquals("journey walk \"Walk\" {}", after.text());
        Ui.await("the present reading",
                () -> of(editor).current().map(Reading::text).equals(Optional.of(after.text())));
        assertFalse(after.hasSyntaxErrors());
    }

    @Test
    void seesWhatOtherEditorsHoldUnsaved() throws InterruptedException {
        assertEquals(List.of(), messages(editor));
        write(people, PEOPLE.replace("anna", "bert"));
        assertEquals(1, messages(editor).size());
        Ui.run(() -> people.doRevertToSaved());
        assertEquals(List.of(), messages(editor));
    }

    @Test
    void seesTheDiskAgainWhenAnotherEditorIsClosedUnsaved() throws InterruptedException {
        write(people, PEOPLE.replace("anna", "bert"));
        assertEquals(1, messages(editor).size());
        Ui.run(() -> Ui.page().closeEditor(people, false));
        assertEquals(List.of(), messages(editor));
    }

    @Test
    void tellsWhenAUsedFileChanges() throws InterruptedException {
        Ui.run(() -> Ui.page().closeEditor(people, false));
        assertEquals(List.of(), messages(editor));
        Queue<Reading> readings = new ConcurrentLinkedQueue<>();
        of(editor).addListener(readings::add);
        Workspace.file("trips/people.journey", PEOPLE.replace("anna", "bert"));
        Ui.await("a reading with the changed file", () ->
                readings.stream().anyMatch(reading -> reading.problems().stream().anyMatch(Problem::isError)));
        Workspace.doing(() -> {
            file.getParent().findMember("people.journey").delete(true, null);
            return null;
        });
        Ui.await("a reading without the used file", () -> readings.stream().anyMatch(reading ->
                reading.problems().stream().anyMatch(problem -> problem.code().equals("waymark.use.missing"))));
    }

    @Test
    void readsTheNewestOfManyChanges() throws InterruptedException {
        of(editor).upToDate();
        Queue<Reading> readings = new ConcurrentLinkedQueue<>();
        of(editor).addListener(readings::add);
        for (int i = 0; i < 50; i++) {
            write(editor, "journey j" + i + " \"Journey " + i + "\" {}");
        }
        assertEquals("Journey 49", of(editor).upToDate().model().getDefinitions().get(0).getLabel());
        assertTrue(readings.size() <= 50);
    }

    @Test
    void aListenerThatLeftIsToldNoMore() throws InterruptedException {
        Queue<Reading> readings = new ConcurrentLinkedQueue<>();
        Consumer<Reading> listener = readings::add;
        of(editor).upToDate();
        of(editor).addListener(listener);
        of(editor).removeListener(listener);
        write(editor, "journey walk \"Walk\" {}");
        of(editor).upToDate();
        assertTrue(readings.isEmpty());
    }

    @Test
    void brokenTextIsReadAsFarAsItGoes() throws InterruptedException {
        write(editor, "journey walk \"Walk\" {\n stage one \"One\" {\n step");
        Reading reading = of(editor).upToDate();
        assertTrue(reading.hasSyntaxErrors());
        assertEquals("Walk", reading.model().getDefinitions().get(0).getLabel());
        assertTrue(reading.problems().get(0).isError());
    }

    @Test
    void aTextThatIsNoneIsRefused() throws InterruptedException {
        write(editor, "journey \0");
        Reading reading = of(editor).upToDate();
        assertNull(reading.model());
        assertEquals("waymark.file.binary", reading.problems().get(0).code());
        write(editor, (" ".repeat(1023) + "\n").repeat((int) (JourneyFiles.LARGEST >> 10) + 1));
        assertEquals("waymark.file.large", of(editor).upToDate().problems().get(0).code());
    }

    @Test
    void twoEditorsOfAFileShareIt() {
        Ui.run(() -> {
            try {
                ITextEditor second = (ITextEditor) Ui.page().openEditor(editor.getEditorInput(),
                        editor.getSite().getId(), true, IWorkbenchPage.MATCH_NONE);
                assertSame(LiveText.of(editor).orElseThrow(), LiveText.of(second).orElseThrow());
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void aFileOutsideOfTheWorkspaceIsReadToo(@TempDir Path folder) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("people.journey"), PEOPLE);
        Path outside = Files.writeString(folder.resolve("trip.journey"), JOURNEY.formatted("people.anna"));
        ITextEditor external = Ui.get(() -> {
            try {
                return (ITextEditor) IDE.openEditor(Ui.page(), outside.toUri(), editor.getSite().getId(), true);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        assertEquals(List.of(), messages(external));
        assertEquals(outside, of(external).file());
    }

    @Test
    void whatIsNoJourneyFileHasNoLiveText() {
        IDocument loose = new Document("journey j \"J\" {}");
        assertTrue(LiveText.of(loose).isEmpty());
        assertTrue(LiveText.of((IDocument) null).isEmpty());
        ITextEditor notes = Workspace.open(Workspace.file("trips/notes.txt", "notes"));
        assertTrue(Ui.get(() -> LiveText.of(notes)).isEmpty());
    }
}
