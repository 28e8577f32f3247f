/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Keys;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

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

    @Test
    void aNewNameIsTakenBackInAllFiles() {
        String people = "persona anna \"Anna\" {}\n";
        String use = "use \"people.journey\"\njourney walk \"Walk\" { persona people.anna }\n";
        IFile other = Workspace.file("trips/people.journey", people);
        ITextEditor walk = Workspace.open(Workspace.file("trips/walk.journey", use));
        IDocument text = Workspace.document(walk);
        Ui.await("the reading", () -> Readings.current(text).isPresent());
        Keys.caret(walk, use.indexOf("people.anna") + 8);
        Keys.strike(SWT.MOD2 | SWT.MOD3, 'r');
        Shell dialog = Ui.shell("Rename 'anna'");
        "bert".chars().forEach(letter -> Keys.strike(0, letter));
        Dialogs.press(dialog, "OK");
        Dialogs.awaitClosed(dialog);
        Ui.await("the new name", () -> text.get().contains("people.bert"));
        assertEquals(people.replace("anna", "bert"), Workspace.text(other));
        Keys.caret(walk, 0);
        Keys.strike(SWT.MOD1, 'z');
        Shell question = Ui.shell("Undo");
        Ui.start(() -> question.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Ui.await("the old name", () -> text.get().equals(use));
        Ui.await("the old name in the other file", () -> Workspace.text(other).equals(people));
    }

    @Test
    void aLinkLeadsIntoAnotherFile() {
        String people = "persona anna \"Anna\" {}\n";
        Workspace.file("trips/people.journey", people);
        String use = "use \"people.journey\"\njourney walk \"Walk\" { persona people.anna }\n";
        ITextEditor walk = Workspace.open(Workspace.file("trips/walk.journey", use));
        Ui.await("the reading", () -> Readings.current(Workspace.document(walk)).isPresent());
        Keys.caret(walk, use.indexOf("people.anna") + 8);
        Keys.strike(0, SWT.F3);
        Ui.await("the other file", () -> Ui.page().getActiveEditor() != walk);
        ITextEditor opened = (ITextEditor) Ui.page().getActiveEditor();
        assertEquals("people.journey", Ui.get(opened::getTitle));
        Ui.await("the name", () -> Keys.viewer(opened).getSelectedRange().equals(
                new Point(people.indexOf("anna"), "anna".length())));
    }

    @Test
    void theBracketThatBelongsToTheOneAtTheCaretIsShown() {
        StyledText widget = Ui.get(() -> Keys.viewer(editor).getTextWidget());
        Keys.caret(editor, JOURNEY.indexOf("Leaves"));
        Rectangle end = Ui.get(() -> {
            int last = JOURNEY.lastIndexOf('}');
            return widget.getTextBounds(last, last);
        });
        byte[] before = Ui.get(() -> picture(widget, end));
        Keys.caret(editor, JOURNEY.indexOf('{') + 1);
        Ui.await("a mark at the end of the block", () -> !Arrays.equals(before, picture(widget, end)));
    }

    private static byte[] picture(StyledText widget, Rectangle part) {
        Image image = new Image(widget.getDisplay(), part.width + 2, part.height + 2);
        GC gc = new GC(widget);
        gc.copyArea(image, part.x - 1, part.y - 1);
        gc.dispose();
        byte[] data = image.getImageData().data;
        image.dispose();
        return data;
    }

    @Test
    void aBlockIsFoldedAndUnfolded() {
        StyledText widget = Ui.get(() -> Keys.viewer(editor).getTextWidget());
        int lines = Ui.get(widget::getLineCount);
        Ui.await("what folds", () -> ((ProjectionViewer) Keys.viewer(editor)).getProjectionAnnotationModel() != null
                && ((ProjectionViewer) Keys.viewer(editor)).getProjectionAnnotationModel().getAnnotationIterator()
                        .hasNext());
        Keys.caret(editor, JOURNEY.indexOf("ride"));
        Keys.strike(SWT.MOD1, SWT.KEYPAD_SUBTRACT);
        Ui.await("a folded stage", () -> widget.getLineCount() < lines);
        Keys.strike(SWT.MOD1, SWT.KEYPAD_ADD);
        Ui.await("all lines", () -> widget.getLineCount() == lines);
        Ui.await("the colours", () -> widget.getStyleRangeAtOffset(JOURNEY.indexOf("end leave")) != null);
    }

    @Test
    void aRepairIsAppliedFromTheProblemsView() {
        String wrong = "journey walk \"Walk\" { stage a \"A\" { step go \"Goes\" { pain p \"P\" severity 9 } } }\n";
        IFile file = Workspace.file("trips/walk.journey", wrong);
        Tree problems = Ui.find("the problems", () -> {
            IViewPart view = show(IPageLayout.ID_PROBLEM_VIEW);
            view.setFocus();
            return Ui.all(Ui.window().getShell(), Tree.class).stream().filter(tree -> tree.isVisible()
                    && tree.getColumnCount() > 3).findFirst().orElse(null);
        });
        Ui.await("the error", () -> problems.getItemCount() > 0 && problems.getItem(0).getItemCount() > 0
                && problems.getItem(0).getText().startsWith("Errors"));
        Ui.run(() -> {
            Event expand = new Event();
            expand.item = problems.getItem(0);
            problems.notifyListeners(SWT.Expand, expand);
            problems.getItem(0).setExpanded(true);
        });
        Ui.await("the error", () -> problems.getItem(0).getItem(0).getText().contains("9"));
        Ui.run(() -> {
            problems.setSelection(problems.getItem(0).getItem(0));
            problems.notifyListeners(SWT.Selection, new Event());
            problems.setFocus();
        });
        Keys.strike(SWT.MOD1, '1');
        Shell dialog = Ui.shell("Quick Fix");
        Ui.screenshot("problems-quick-fix");
        Dialogs.press(dialog, "Finish");
        Ui.await("the repair", () -> Workspace.text(file).equals(wrong.replace("severity 9", "severity 5")));
    }

    private static IViewPart show(String id) {
        try {
            return Ui.page().showView(id);
        } catch (PartInitException e) {
            throw new AssertionError(e);
        }
    }
}
