/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Keys;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

@ExtendWith(InWorkbench.class)
class JourneyEditorTest {

    private static final String PEOPLE = "// Who travels\npersona anna \"Anna\" {\n  goal \"Arrive\"\n}\n";
    private static final String JOURNEY = """
            use "people.journey"

            journey trip "Trip" {
              persona people.anna
              stage ride "Ride" {
                step board "Boards" {
                  pain late "The train is late" severity 9
                  -> leave
                }
                end leave "Leaves"
              }
            }
            """;

    private IFile file;
    private ITextEditor editor;
    private IDocument document;

    @BeforeEach
    void open() {
        Workspace.file("trips/people.journey", PEOPLE);
        file = Workspace.file("trips/trip.journey", JOURNEY);
        editor = Workspace.open(file);
        document = Workspace.document(editor);
        Ui.await("the reading", () -> Readings.current(document).isPresent());
    }

    private static int at(String words) {
        return JOURNEY.indexOf(words);
    }

    private static <T extends Control> Stream<T> controls(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> Stream.concat(
                type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
                child instanceof Composite inner ? controls(inner, type) : Stream.empty()));
    }

    /** A table in one of the windows that popped up. */
    private static Table popup() {
        return Ui.find("a list that pops up", () -> Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell.isVisible() && shell != Ui.window().getShell())
                .flatMap(shell -> controls(shell, Table.class)).filter(table -> table.getItemCount() > 0)
                .findFirst().orElse(null));
    }

    private static void choose(Table table, String item) {
        Ui.run(() -> {
            int index = Arrays.stream(table.getItems()).map(each -> each.getText()).toList().indexOf(item);
            assertTrue(index >= 0, item + " in " + Arrays.toString(table.getItems()));
            table.setSelection(index);
            table.notifyListeners(SWT.Selection, new Event());
            table.notifyListeners(SWT.DefaultSelection, new Event());
        });
    }

    private Stream<Annotation> annotations(String type) {
        Iterator<Annotation> all = Keys.viewer(editor).getAnnotationModel().getAnnotationIterator();
        Iterable<Annotation> each = () -> all;
        return StreamSupport.stream(each.spliterator(), false).filter(annotation -> annotation.getType().equals(type));
    }

    private StyleRange style(int offset) {
        return Ui.get(() -> Keys.viewer(editor).getTextWidget().getStyleRangeAtOffset(offset));
    }

    @Test
    void wordsHaveTheColoursOfTheirMeaning() {
        Ui.await("colours", () -> style(at("stage")) != null);
        assertEquals(SWT.BOLD, style(at("stage")).fontStyle);
        assertEquals(Ui.get(() -> PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()
                .get("dev.waymark.ui.colour.text")), style(at("\"Ride\"")).foreground);
        Keys.caret(editor, 0);
        Keys.type(editor, "// words\n");
        Ui.await("the colour of a comment", () -> style(0) != null && style(0).fontStyle == SWT.ITALIC);
        assertEquals(SWT.BOLD, style(at("stage") + 9).fontStyle);
    }

    @Test
    void problemsComeAndGoAsOneTypes() {
        String error = "org.eclipse.ui.workbench.texteditor.error";
        Ui.await("the problem", () -> annotations(error).count() == 1);
        Keys.caret(editor, at("severity 9") + "severity ".length());
        Ui.run(() -> editor.selectAndReveal(at("severity 9") + 9, 1));
        Keys.type(editor, "4");
        Ui.await("no problem", () -> annotations(error).count() == 0);
        assertTrue(Ui.get(() -> editor.isDirty()));
    }

    @Test
    void aRepairIsChosenFromTheList() {
        Ui.await("the problem", () -> !Problems.at(Keys.viewer(editor), at("severity 9") + 9).isEmpty());
        Keys.caret(editor, at("severity 9") + 9);
        Keys.ask(editor, ISourceViewer.QUICK_ASSIST);
        choose(popup(), "Write '5'");
        assertEquals(JOURNEY.replace("severity 9", "severity 5"), document.get());
    }

    @Test
    void completionProposesAndFillsIn() {
        Keys.caret(editor, at("-> leave") + 3);
        Keys.ask(editor, ISourceViewer.CONTENTASSIST_PROPOSALS);
        Table proposals = popup();
        Ui.await("proposals", () -> proposals.isDisposed() || Arrays.stream(proposals.getItems())
                .anyMatch(item -> item.getText().contains("leave")));
        assertEquals(JOURNEY, document.get());
    }

    @Test
    void hoversExplainNamesAndTellProblems() {
        ITextViewer viewer = Keys.viewer(editor);
        assertTrue(new JourneyHover().getHoverInfo(viewer, new Region(at("people.anna") + 8, 0)).contains("Anna"));
        Ui.await("the problem", () -> !Problems.at(Keys.viewer(editor), at("severity 9") + 9).isEmpty());
        assertTrue(new JourneyHover().getHoverInfo(viewer, new Region(at("severity 9") + 9, 0)).contains("Ctrl+1"));
    }

    @Test
    void aLinkLeadsToTheDefinitionInAnotherFile() {
        Ui.run(() -> new JourneyHyperlinks().detectHyperlinks(Keys.viewer(editor),
                new Region(at("people.anna") + 8, 0), false)[0].open());
        ITextEditor people = (ITextEditor) Ui.page().getActiveEditor();
        assertEquals("people.journey", Ui.get(people::getTitle));
        assertEquals(PEOPLE.indexOf("anna"), Ui.get(() -> Keys.viewer(people).getSelectedRange().x));
    }

    @Test
    void theOutlineFollowsTheCaretAndLeadsToTheText() {
        Ui.run(() -> {
            try {
                Ui.page().showView(IPageLayout.ID_OUTLINE);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        Keys.caret(editor, 0);
        Tree tree = Ui.find("the outline", () -> outline().filter(found -> found.getItemCount() > 0).findFirst()
                .orElse(null));
        Keys.caret(editor, at("Boards"));
        Ui.await("the step in the outline", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().equals("Boards"));
        assertNotNull(Ui.get(() -> tree.getSelection()[0].getImage()));
        Ui.run(() -> {
            tree.setSelection(tree.getItem(0));
            tree.notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("the journey in the text", () -> Keys.viewer(editor).getSelectedRange().x == at("trip \"Trip\""));
    }

    private static Stream<Tree> outline() {
        return controls(Ui.window().getShell(), Tree.class).filter(tree -> Ui.page().findView(IPageLayout.ID_OUTLINE)
                != null && tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Trip"));
    }

    @Test
    void blocksFold() {
        ProjectionViewer viewer = (ProjectionViewer) Keys.viewer(editor);
        Ui.await("what folds", () -> viewer.getProjectionAnnotationModel() != null && StreamSupport.stream(
                ((Iterable<Annotation>) () -> viewer.getProjectionAnnotationModel().getAnnotationIterator())
                        .spliterator(), false).count() == 3);
    }

    @Test
    void theFormatterKeepsTheCaretAtItsWord() {
        String layout = new JourneyFiles(WaymarkUi.language()).format(JOURNEY);
        Ui.run(() -> document.set(layout.replace("    step", "step")));
        Keys.caret(editor, document.get().indexOf("late \""));
        Keys.command("dev.waymark.ui.format");
        Ui.await("the layout", () -> document.get().equals(layout));
        Ui.await("the caret", () -> Keys.viewer(editor).getSelectedRange().x == layout.indexOf("late \""));
    }

    @Test
    void aBrokenTextIsNotFormatted() {
        Ui.run(() -> document.set("journey {"));
        Keys.caret(editor, 0);
        Keys.command("dev.waymark.ui.format");
        Ui.await("the present reading", () -> Readings.current(document).isPresent());
        assertEquals("journey {", document.get());
    }

    @Test
    void linesBecomeCommentsAndBack() {
        Keys.caret(editor, at("pain"));
        Keys.command("dev.waymark.ui.comment");
        Ui.await("a comment", () -> document.get().equals(JOURNEY.replace("      pain", "      // pain")));
        Keys.command("dev.waymark.ui.comment");
        Ui.await("the line", () -> document.get().equals(JOURNEY));
    }

    @Test
    void typingIndentsAndCloses() {
        Ui.run(() -> document.set(""));
        Keys.caret(editor, 0);
        typeLine("journey trip \"Trip\" {");
        assertEquals("journey trip \"Trip\" {\n  \n}", document.get());
        typeLine("stage a \"A\"");
        assertEquals("journey trip \"Trip\" {\n  stage a \"A\"\n  \n}", document.get());
    }

    /** Types with a pause before the end of the line, in which nothing may pop up that would take Enter for itself. */
    private void typeLine(String line) {
        Keys.type(editor, line);
        Ui.await("the reading", () -> Readings.current(document).isPresent());
        Keys.type(editor, "\n");
    }

    @Test
    void occurrencesOfTheElementAtTheCaretAreMarked() {
        Keys.caret(editor, at("leave"));
        Ui.await("two occurrences", () -> annotations("org.eclipse.ui.genericeditor.text").count() == 2);
        Keys.caret(editor, at("stage"));
        Ui.await("none", () -> annotations("org.eclipse.ui.genericeditor.text").findAny().isEmpty());
    }

    @Test
    void aNewNameIsGivenInAllFilesAndTakenBack() {
        Keys.caret(editor, at("people.anna") + 8);
        Keys.command("dev.waymark.ui.rename");
        Shell dialog = Ui.shell("Rename 'anna'");
        Ui.run(() -> controls(dialog, Text.class).findFirst().orElseThrow().setText("bert"));
        Ui.run(() -> dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event()));
        Ui.await("the new name", () -> document.get().equals(JOURNEY.replace("people.anna", "people.bert")));
        Ui.await("the dialog to close", dialog::isDisposed);
        IFile people = file.getProject().getFile("people.journey");
        Ui.await("the new name in the other file", () -> Workspace.text(people).equals(PEOPLE.replace("anna", "bert")));
    }

    @Test
    void referencesAreListedByFilesInTheSearchView() {
        Keys.caret(editor, at("people.anna") + 8);
        Keys.command("org.eclipse.ui.genericeditor.findReferences");
        Tree found = Ui.find("the lines", () -> controls(Ui.window().getShell(), Tree.class).filter(tree ->
                tree.isVisible() && tree.getItemCount() == 2 && tree.getItem(1).getItemCount() > 0
                        && tree.getItem(0).getText().contains("trips/people.journey")).findFirst().orElse(null));
        assertEquals("2: persona anna \"Anna\" {", Ui.get(() -> found.getItem(0).getItem(0).getText()));
        assertEquals("4: persona people.anna", Ui.get(() -> found.getItem(1).getItem(0).getText()));
        Ui.screenshot("references");
        Ui.run(() -> {
            found.setSelection(found.getItem(0).getItem(0));
            found.notifyListeners(SWT.Selection, new Event());
            found.notifyListeners(SWT.DefaultSelection, new Event());
        });
        Ui.await("the definition", () -> Ui.page().getActiveEditor() != editor);
        ITextEditor people = (ITextEditor) Ui.page().getActiveEditor();
        Ui.await("the name", () -> Keys.viewer(people).getSelectedRange().x == PEOPLE.indexOf("anna"));
    }
}
