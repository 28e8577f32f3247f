/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Keys;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;
import java.util.Arrays;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The keys of the text editor, pressed on the keyboard. */
@ExtendWith(InWorkbench.class)
class KeyboardTest {

    private static final String JOURNEY = """
            journey trip "Trip" {
              stage ride "Ride" {
                step board "Boards" {
                  -> leave
                }
                end leave "Leaves"
              }
            }
            """;

    private ITextEditor editor;
    private IDocument document;

    @BeforeEach
    void open() {
        editor = Workspace.open(Workspace.file("trips/trip.journey", JOURNEY));
        document = Workspace.document(editor);
        Ui.await("the reading", () -> Readings.current(document).isPresent());
        Ui.run(() -> Ui.window().getShell().forceActive());
        Ui.await("the focus", () -> Ui.display().getActiveShell() == Ui.window().getShell());
    }

    private int caret() {
        return Ui.get(() -> Keys.viewer(editor).getSelectedRange().x);
    }

    /** A list or tree in a window that popped up. */
    private static <T extends Control> T popup(Class<T> kind) {
        return Ui.find("what pops up", () -> Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell.isVisible() && shell != Ui.window().getShell())
                .flatMap(shell -> Ui.all(shell, kind).stream()).findFirst().orElse(null));
    }

    @Test
    void slashMakesAComment() {
        Keys.caret(editor, JOURNEY.indexOf("end"));
        Keys.strike(SWT.MOD1, '/');
        Ui.await("the comment", () -> document.get().equals(JOURNEY.replace("end leave", "// end leave")));
    }

    @Test
    void theTextIsFormatted() {
        Ui.run(() -> document.set(JOURNEY.replace("    step", "step")));
        Keys.caret(editor, 0);
        Keys.strike(SWT.MOD1 | SWT.MOD2, 'f');
        String layout = new JourneyFiles(WaymarkUi.language()).format(JOURNEY);
        Ui.await("the layout", () -> document.get().equals(layout));
    }

    @Test
    void anElementIsRenamed() {
        Keys.caret(editor, JOURNEY.indexOf("leave"));
        Keys.strike(SWT.MOD2 | SWT.MOD3, 'r');
        Shell dialog = Ui.shell("Rename 'leave'");
        Ui.run(dialog::close);
    }

    @Test
    void theQuickOutlineLeadsToAnElement() {
        Keys.caret(editor, 0);
        Keys.strike(SWT.MOD1, 'o');
        Tree tree = popup(Tree.class);
        "boa".chars().forEach(letter -> Keys.strike(0, letter));
        Ui.await("the first that is found", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().equals("Boards"));
        Ui.screenshot("quick-outline");
        Keys.strike(0, SWT.CR);
        Ui.await("the element", () -> caret() == JOURNEY.indexOf("board \""));
    }

    @Test
    void aTemplateIsChosenAndFilledIn() {
        int place = JOURNEY.indexOf("    end leave");
        Keys.caret(editor, place + 4);
        Keys.strike(SWT.MOD1, ' ');
        Table proposals = popup(Table.class);
        Ui.await("proposals", () -> proposals.isDisposed() || proposals.getItemCount() > 1);
        Keys.type(editor, "st");
        Ui.await("fewer proposals", () -> proposals.isDisposed() || proposals.getItemCount() == 2);
        Ui.screenshot("completion");
        Keys.type(editor, "\n");
        Ui.await("the template", () -> document.get().contains("step new"));
        Keys.type(editor, "walk");
        Keys.type(editor, "\t");
        Keys.type(editor, "Walks");
        Ui.await("the step", () -> document.get().contains("\n    step walk \"Walks\" {\n"));
    }
}
