/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;
import dev.waymark.ui.support.Dialogs;
import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

/** What the export of maps promises. */
@ExtendWith(InWorkbench.class)
class ExportWizardTest {

    private static final String SHOES = Examples.text("running-shoes");

    @TempDir
    private Path folder;
    private IProject project;

    @BeforeEach
    void twoFiles() {
        Workspace.file("shop/shoes.journey", SHOES);
        Workspace.file("shop/more/again.journey", SHOES);
        project = Workspace.project("shop");
    }

    @Test
    void aProjectBecomesTheFilesThatTheCommandLineWrites() throws IOException {
        Shell wizard = open(project);
        choose(wizard, Set.of("Service blueprint", "Flowchart", "Experience map", "SVG", "PNG", "PDF"));
        Ui.screenshot("export-wizard");
        press(wizard, "Finish");
        press(Ui.shell("Maps Exported"), "OK");
        Set<String> expected = new TreeSet<>();
        for (MapKind kind : MapKind.MAPS) {
            for (ImageFormat format : ImageFormat.values()) {
                for (String name : List.of("shoes", "more/again")) {
                    expected.add(name + "-" + kind.key() + "." + format.key());
                }
            }
        }
        assertEquals(expected, files());
        Journey journey = Journeys.journey(SHOES);
        for (MapKind kind : MapKind.MAPS) {
            for (ImageFormat format : ImageFormat.values()) {
                byte[] drawn = format.draw(new MapRenderer(journey, Theme.LIGHT, PictureSource.NONE).draw(kind), 2);
                assertArrayEquals(drawn, Files.readAllBytes(folder.resolve("shoes-" + kind.key() + "."
                        + format.key())), kind + " as " + format);
            }
        }
    }

    @Test
    void whatIsThereIsOverwrittenOnlyAfterOneQuestion() throws IOException {
        Path old = Files.writeString(folder.resolve("shoes-flowchart.svg"), "old");
        Files.writeString(folder.resolve("shoes-blueprint.svg"), "old");
        Shell wizard = open(project.getFile("shoes.journey"));
        choose(wizard, Set.of("Service blueprint", "Flowchart", "SVG"));
        press(wizard, "Finish");
        press(Ui.shell("Overwrite Maps"), "No");
        awaitNoExport();
        assertEquals("old", Files.readString(old));
        Shell again = open(project.getFile("shoes.journey"));
        press(again, "Finish");
        press(Ui.shell("Overwrite Maps"), "Yes");
        press(Ui.shell("Maps Exported"), "OK");
        assertTrue(Files.readString(old).startsWith("<svg"));
    }

    @Test
    void theSettingsAreRemembered() {
        Shell wizard = open(project);
        choose(wizard, Set.of("Experience map", "PDF"));
        press(wizard, "Finish");
        press(Ui.shell("Maps Exported"), "OK");
        Shell again = openAsItIs(project);
        assertEquals(Set.of("Experience map", "PDF"), checked(again));
        assertTrue(texts(again).contains(folder.toString()));
        press(again, "Cancel");
    }

    @Test
    void theFolderOfOneProjectIsNotThatOfAnother() {
        Workspace.file("office/shoes.journey", SHOES);
        Shell wizard = open(project);
        choose(wizard, Set.of("Experience map", "SVG"));
        Dialogs.write(wizard, "Into folder:", maps(project));
        press(wizard, "Finish");
        press(Ui.shell("Maps Exported"), "OK");
        IProject other = Workspace.project("office");
        Shell again = openAsItIs(other);
        assertTrue(texts(again).contains(maps(other)), () -> texts(again));
        press(again, "Cancel");
    }

    private static String maps(IProject project) {
        return project.getLocation().append("maps").toOSString();
    }

    @Test
    void aFileWithErrorsIsLeftOutAndTold() {
        Workspace.file("shop/broken.journey", "step lost \"Lost\"\n");
        Shell wizard = open(project);
        choose(wizard, Set.of("Flowchart", "SVG"));
        press(wizard, "Finish");
        Shell told = Ui.shell("Maps Exported");
        assertTrue(texts(told).contains("/shop/broken.journey, line 1: "), texts(told));
        press(told, "OK");
        assertEquals(Set.of("more/again-flowchart.svg", "shoes-flowchart.svg"), files());
    }

    @Test
    void whatIsMissingIsSaid() {
        Shell wizard = open(project);
        choose(wizard, Set.of("SVG"));
        assertTrue(texts(wizard).contains("Choose at least one map."), texts(wizard));
        assertFalse(Ui.get(() -> button(wizard, "Finish").isEnabled()));
        press(wizard, "Cancel");
    }

    @Test
    void oneJourneyOfOnePersonaIsChosenFromLists() throws IOException {
        String two = """
                persona maya "Maya" persona tom "Tom"
                journey one "One" { persona maya, tom stage a "A" {
                  step go "Goes" { feels glad +1 tom feels sad -1 } } }
                journey other "Other" { persona maya stage a "A" { step go "Goes" { feels glad +1 } } }
                """;
        Shell wizard = open(Workspace.file("shop/two.journey", two));
        choose(wizard, Set.of("Experience map", "SVG"));
        Ui.await("the lists", () -> Ui.all(wizard, Combo.class).get(0).getItemCount() == 3
                && Ui.all(wizard, Combo.class).get(1).getItemCount() == 3);
        Dialogs.choose(wizard, "Only journey:", "One (one)");
        Dialogs.choose(wizard, "Only persona:", "Maya");
        Ui.screenshot("export-wizard-lists");
        press(wizard, "Finish");
        press(Ui.shell("Maps Exported"), "OK");
        assertEquals(Set.of("two-one-experience.svg"), files());
        byte[] drawn = ImageFormat.SVG.draw(new MapRenderer(Journeys.journey(two), Theme.LIGHT, PictureSource.NONE,
                "maya").draw(MapKind.EXPERIENCE), 2);
        assertArrayEquals(drawn, Files.readAllBytes(folder.resolve("two-one-experience.svg")));
    }

    @Test
    void whoCancelsLeavesWholeFilesOnly() throws IOException {
        for (int i = 0; i < 40; i++) {
            Workspace.file("many/journey" + i + ".journey", SHOES);
        }
        Shell wizard = open(Workspace.project("many"));
        choose(wizard, Set.of("Service blueprint", "Flowchart", "Experience map", "SVG"));
        press(wizard, "Finish");
        Ui.await("the first map", () -> !files().isEmpty());
        Stream.of(Job.getJobManager().find(null)).filter(ExportJob.class::isInstance).forEach(Job::cancel);
        awaitNoExport();
        assertTrue(files().size() < 120, "cancelled too late");
        for (String file : files()) {
            assertTrue(file.endsWith(".svg"), file);
            assertTrue(Files.readString(folder.resolve(file)).strip().endsWith("</svg>"), file);
        }
    }

    private static Shell openAsItIs(IResource resource) {
        Ui.start(() -> ExportWizard.open(Ui.window().getShell(), List.of(resource), null));
        return Ui.shell("Export Maps");
    }

    private Shell open(IResource resource) {
        Shell wizard = openAsItIs(resource);
        Ui.run(() -> Ui.all(wizard, Text.class).stream().filter(text -> text.getText().startsWith("/"))
                .forEach(text -> text.setText(folder.toString())));
        return wizard;
    }

    private static void choose(Shell wizard, Set<String> wanted) {
        Ui.run(() -> Ui.all(wizard, Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0)
                .forEach(check -> {
                    check.setSelection(wanted.contains(check.getText()));
                    check.notifyListeners(SWT.Selection, new Event());
                }));
    }

    private static Set<String> checked(Shell wizard) {
        return Ui.get(() -> Ui.all(wizard, Button.class).stream().filter(button -> (button.getStyle() & SWT.CHECK) != 0
                && button.getSelection()).map(Button::getText).collect(Collectors.toSet()));
    }

    private static String texts(Shell shell) {
        return Ui.get(() -> Ui.all(shell, Control.class).stream().map(control -> control instanceof Text text
                ? text.getText() : control instanceof Label label ? label.getText() : "")
                .collect(Collectors.joining("\n")));
    }

    private static Button button(Shell shell, String label) {
        return Ui.all(shell, Button.class).stream().filter(button -> button.getText().replace("&", "").equals(label))
                .findFirst().orElseThrow(() -> new AssertionError("No button '" + label + "'"));
    }

    private static void press(Shell shell, String label) {
        Ui.start(() -> button(shell, label).notifyListeners(SWT.Selection, new Event()));
        Ui.await("the end of " + shell, shell::isDisposed);
    }

    private static void awaitNoExport() {
        Ui.await("the end of the export", () -> Stream.of(Job.getJobManager().find(null))
                .noneMatch(ExportJob.class::isInstance));
    }

    private Set<String> files() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
