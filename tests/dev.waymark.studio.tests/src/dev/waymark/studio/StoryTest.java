/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.waymark.dsl.templates.Template;

/**
 * The whole story of a designer in the studio: from a new project to diagrams, which are drawn, undone,
 * saved, opened again and exported.
 */
class StoryTest {

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void fromANewProjectToPictures() throws CoreException {
        SWTBotEclipseEditor text = newProject();
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("Story").getFile(text.getTitle());
        StudioUser.replace(text, "Reads reviews", "Reads what others say");
        user.screenshot("story-1-text");

        Diagram flowchart = open(text, "Flowchart", "Flowchart");
        assertTrue(flowchart.shows("Reads what others say"), "what is written is drawn");
        String before = text.getText();
        flowchart.use("Step", "Checks out");
        user.await("the new step in the text", () -> text.getText().lines().count() > before.lines().count());
        flowchart.undo();
        user.await("nothing of it", () -> text.getText().equals(before));
        flowchart.type("Checks out", "Pays");
        user.await("the title in the text", () -> text.getText().contains("\"Pays\""));
        user.screenshot("story-2-flowchart");

        Diagram blueprint = open(text, "Service Blueprint", "Service");
        assertTrue(blueprint.shows("Pays"), "what is drawn on one diagram is on the others");
        blueprint.type("Calls to return them", "Sends them back");
        user.await("the title in the text", () -> text.getText().contains("\"Sends them back\""));
        user.screenshot("story-3-blueprint");

        Diagram experience = open(text, "Experience Map", "Experience");
        int steps = text.getText().split("\\bstep\\b").length;
        experience.delete("Sends them back");
        user.await("one step less", () -> text.getText().split("\\bstep\\b").length < steps);
        assertFalse(experience.shows("Sends them back"));
        experience.undo();
        user.await("the step again", () -> text.getText().split("\\bstep\\b").length == steps);
        user.screenshot("story-4-experience");

        experience.save();
        user.await("nothing to save", () -> !text.isDirty() && !flowchart.part().isDirty());
        String saved = text.getText();
        user.closeEditors();
        SWTBotEclipseEditor again = user.open(file);
        assertEquals(saved, again.getText());
        Diagram shown = open(again, "Flowchart", "Flowchart");
        assertTrue(shown.shows("Pays"));
        shown.click("Pays");
        Pictures.export(user, shown, file.getProject().getFolder("maps"),
                List.of("Service blueprint", "Flowchart", "Experience map", "PNG", Pictures.DRAWN));
        assertEquals(Set.of("experience", "flowchart", "blueprint", "experience-diagram", "flowchart-diagram",
                "blueprint-diagram"), pictures(file));
    }

    /** The pictures beside a journey, without the name of the journey. */
    private static Set<String> pictures(IFile file) throws CoreException {
        String stem = file.getFullPath().removeFileExtension().lastSegment() + "-";
        return Arrays.stream(file.getProject().getFolder("maps").members()).map(IResource::getName)
                .map(name -> name.replace(stem, "").replace(".png", "")).collect(Collectors.toSet());
    }

    private SWTBotEclipseEditor newProject() {
        StudioUser.later("org.eclipse.ui.newWizard", Map.of("newWizardId", "dev.waymark.ui.newProject"));
        SWTBotShell wizard = user.bot.shell("New Journey Project");
        wizard.activate();
        user.bot.textWithLabel("Name:").setText("Story");
        user.bot.table().select(Template.all().stream().filter(each -> each.name().equals("running-shoes"))
                .map(Template::subject).findFirst().orElseThrow());
        user.bot.button("Finish").click();
        user.await("the closed wizard", () -> !wizard.isOpen());
        user.await("the journey", () -> user.bot.editors().stream().anyMatch(
                editor -> editor.getTitle().endsWith(".journey")));
        return user.bot.activeEditor().toTextEditor();
    }

    private Diagram open(SWTBotEclipseEditor text, String map, String kind) {
        text.show();
        text.contextMenu("Journey diagrams").menu("Open as " + map).click();
        user.await("the diagram", () -> user.bot.activeEditor().getTitle().contains(kind));
        return Diagram.of(user, user.bot.activeEditor().getReference().getEditor(true));
    }
}
