/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.help;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.ui.maps.MapsView;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Keys;
import dev.waymark.ui.support.Links;
import dev.waymark.ui.support.Menus;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

/** A newcomer takes the tour, step by step, as it is written. */
@ExtendWith(InWorkbench.class)
class TourTest {

    private static final String PERFORM = "Click to perform";
    private static final String COMPLETE = "Click when complete";

    @TempDir
    private Path folder;

    /** The workbench remembers how far somebody went. */
    @BeforeEach
    void nobodyHasBegun() throws IOException {
        Files.deleteIfExists(Platform.getStateLocation(Platform.getBundle("org.eclipse.ui.cheatsheets")).toPath()
                .resolve("dev.waymark.ui.tour.xml"));
    }

    @Test
    void leadsFromNothingToAMapInAFile() throws IOException {
        Menus.choose("Help", "Journey Mapping Tour");
        Links.follow("Click to Begin");
        Links.follow(PERFORM);
        makeAProject();
        beginAJourney();
        ITextEditor editor = (ITextEditor) Ui.find("the journey", () -> Ui.page().getActiveEditor());
        sayWhatTheCustomerDoes(editor);
        sayHowItFeels(editor);
        Links.follow(PERFORM);
        Ui.await("the maps", () -> Ui.page().findView(MapsView.ID) != null);
        handOut();
        assertTrue(Files.readString(folder.resolve("rentingABicycle-experience.svg")).contains("Waits too long"));
        Links.find("Click to Restart");
    }

    private static void makeAProject() {
        Links.follow(PERFORM);
        Shell wizard = Ui.shell("New Journey Project");
        Dialogs.write(wizard, "Name:", "Bicycles");
        Dialogs.choose(wizard, "Begin with:", "Nothing: an empty project");
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
    }

    private static void beginAJourney() {
        Links.follow(PERFORM);
        Shell wizard = Ui.shell("New Journey Map");
        Dialogs.write(wizard, "Journey:", "Renting a bicycle");
        Dialogs.write(wizard, "Persona:", "Jonas");
        Dialogs.write(wizard, "Stages, one a line:", "Find\nRide");
        Dialogs.press(wizard, "Next >");
        Dialogs.write(wizard, "Enter or select the parent folder:", "Bicycles");
        Dialogs.press(wizard, "Finish");
        Dialogs.awaitClosed(wizard);
    }

    private static void sayWhatTheCustomerDoes(ITextEditor editor) {
        replace(editor, "What does the customer do?", "Looks for a bicycle");
        int end = text(editor).indexOf("    }\n", text(editor).indexOf("Looks for")) + "    }".length();
        Keys.caret(editor, end);
        Keys.type(editor, "\nstep choosing \"Chooses a bicycle\"");
        assertTrue(text(editor).contains("    step choosing \"Chooses a bicycle\"\n"), text(editor));
        Links.follow(COMPLETE);
    }

    private static String text(ITextEditor editor) {
        return Ui.get(() -> Workspace.document(editor).get());
    }

    /** Selects the words and types others in their place. */
    private static void replace(ITextEditor editor, String old, String words) {
        Keys.caret(editor, 0);
        Ui.run(() -> editor.selectAndReveal(text(editor).indexOf(old), old.length()));
        Keys.type(editor, words);
    }

    private static void sayHowItFeels(ITextEditor editor) {
        replace(editor, "feels neutral 0", "feels annoyed -2");
        Keys.caret(editor, text(editor).indexOf('\n', text(editor).indexOf("feels annoyed -2")));
        Keys.type(editor, "\npain queue \"Waits too long\" severity 4");
        Ui.await("the question what would help", () -> problems(editor).anyMatch(text -> text.contains("pain point")));
        Links.follow(COMPLETE);
    }

    private static Stream<String> problems(ITextEditor editor) {
        List<String> texts = new ArrayList<>();
        Keys.viewer(editor).getAnnotationModel().getAnnotationIterator()
                .forEachRemaining(annotation -> texts.add(String.valueOf(annotation.getText())));
        return texts.stream();
    }

    private void handOut() {
        Links.follow(PERFORM);
        Shell wizard = Ui.shell("Export Maps");
        Dialogs.check(wizard, "Experience map");
        Dialogs.check(wizard, "SVG");
        Dialogs.write(wizard, "Into folder:", folder.toString());
        Dialogs.press(wizard, "Finish");
        Dialogs.press(Ui.shell("Save Resource"), "Save");
        Dialogs.press(Ui.shell("Maps Exported"), "OK");
    }
}
