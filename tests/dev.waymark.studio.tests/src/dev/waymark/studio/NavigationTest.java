/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.tests.support.Examples;
import dev.waymark.ui.maps.JourneySource;
import dev.waymark.ui.maps.Sources;

/** From a journey to its diagrams with one click, from each to the others and to the text. */
class NavigationTest {

    private static final String MENU = "Journey diagrams";
    private static final String FLOWCHART = "Open as Flowchart";
    private static final String STEP = "Compares three models";

    @RegisterExtension
    final StudioUser user = new StudioUser();

    private IFile shoes() throws CoreException {
        return user.file("shoes.journey", Examples.text("running-shoes"));
    }

    private Diagram shown(String kind) {
        user.await("the diagram", () -> user.bot.activeEditor().getTitle().startsWith(kind));
        return Diagram.of(user, user.bot.activeEditor().getReference().getEditor(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Service Blueprint", "Flowchart", "Experience Map"})
    void fromAFileInTheExplorer(String map) throws CoreException {
        shoes();
        SWTBotTree tree = user.bot.viewById("org.eclipse.ui.navigator.ProjectExplorer").bot().tree();
        tree.expandNode(StudioUser.project()).getNode("shoes.journey").select()
                .contextMenu(MENU).menu("Open as " + map).click();
        assertTrue(shown(map.substring(0, 6)).shows(STEP));
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev.waymark.dsl.ui.editor", "org.eclipse.ui.genericeditor.GenericEditor"})
    void fromATextAtTheElementOfTheCaret(String editor) throws CoreException {
        SWTBotEclipseEditor text = user.open(shoes(), editor);
        select(text, STEP);
        text.contextMenu(MENU).menu(FLOWCHART).click();
        assertTrue(shown("Flowchart").selected().startsWith(STEP));
    }

    @Test
    void fromAJourneyInTheOutline() throws CoreException {
        user.open(shoes());
        var outline = user.bot.viewById("org.eclipse.ui.views.ContentOutline");
        outline.show();
        outline.setFocus();
        user.await("the journey in the outline", () -> outline.bot().tree().rowCount() > 1);
        outline.bot().tree().getTreeItem("Buying running shoes online").select()
                .contextMenu(MENU).menu(FLOWCHART).click();
        assertTrue(shown("Flowchart").shows(STEP));
    }

    @Test
    void fromTheMapsView() throws CoreException {
        user.open(shoes());
        var maps = user.bot.viewById("dev.waymark.ui.maps");
        maps.setFocus();
        maps.viewMenu().menu(MENU).menu(FLOWCHART).click();
        assertTrue(shown("Flowchart").shows(STEP));
    }

    @Test
    void betweenTheDiagramsAndToTheText() throws CoreException {
        Diagram flowchart = Diagram.open(user, shoes(), "flowchart");
        flowchart.click(STEP);
        assertTrue(flowchart.selected().startsWith(STEP), "the step and not: " + flowchart.selected());
        flowchart.menu("Open as Service Blueprint");
        Diagram blueprint = shown("Service");
        assertTrue(blueprint.selected().startsWith(STEP), "the same step and not: " + blueprint.selected());
        user.screenshot("navigation-blueprint");
        user.command("dev.waymark.sirius.text");
        user.await("the text", () -> user.bot.activeEditor().getTitle().equals("shoes.journey"));
        SWTBotEclipseEditor text = user.bot.activeEditor().toTextEditor();
        user.await("the words of the step", () -> text.getTextOnCurrentLine().contains(STEP));
        user.screenshot("navigation-text");
    }

    @Test
    void theMapsViewShowsTheJourneyOfADiagram() throws CoreException {
        Diagram.open(user, shoes(), "flowchart");
        IEditorPart editor = user.bot.activeEditor().getReference().getEditor(true);
        user.await("the journey for the view", () -> StudioUser.get(
                () -> Sources.of(editor).flatMap(JourneySource::latest).isPresent()));
        user.screenshot("diagram-with-map");
    }

    private void select(SWTBotEclipseEditor text, String words) {
        String[] lines = text.getText().split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(words)) {
                text.navigateTo(i, lines[i].indexOf(words));
            }
        }
        user.settle();
    }
}
