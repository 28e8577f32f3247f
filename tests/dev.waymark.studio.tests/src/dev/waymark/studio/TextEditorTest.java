/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.waymark.tests.support.Examples;

/** The editor of Xtext, where the studio is installed. */
class TextEditorTest {

    private static final String XTEXT = "dev.waymark.dsl.ui.editor";
    private static final String PLAIN = "org.eclipse.ui.genericeditor.GenericEditor";
    private static final String SMALL = """
            persona maya "Maya"

            journey shop "Buying shoes" {
              persona maya

              stage look "Looking" {
                step see "Sees an ad"
              }
            }
            """;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void journeysOpenInIt() throws CoreException {
        SWTBotEclipseEditor editor = user.open(user.file("a.journey", SMALL));
        assertEquals(XTEXT, editor.getReference().getId());
        assertEquals(SMALL, editor.getText());
    }

    @Test
    void thePlainEditorShowsTheSameText() throws CoreException {
        IFile file = user.file("a.journey", SMALL);
        SWTBotEclipseEditor xtext = user.open(file);
        xtext.insertText(0, 0, "// before\n");
        SWTBotEclipseEditor plain = user.open(file, PLAIN);
        assertTrue(plain.getText().startsWith("// before\n"), "what is not yet saved is there, too");
        assertSame(StudioUser.document(xtext.getReference().getEditor(false)),
                StudioUser.document(plain.getReference().getEditor(false)));
        plain.insertText(0, 0, "// again\n");
        plain.save();
        user.await("nobody is dirty", () -> !xtext.isDirty());
        assertTrue(xtext.getText().startsWith("// again\n// before\n"));
    }

    @Test
    void aProblemIsMarkedOnce() throws CoreException {
        IFile file = user.file("a.journey", SMALL.replace("persona maya\n\n", "persona mia\n\n"));
        user.open(file);
        user.await("the marker", () -> problems(file).length > 0);
        user.await("one marker", () -> problems(file).length == 1);
        assertTrue(problems(file)[0].getAttribute(IMarker.MESSAGE, "").contains("mia"));
    }

    private static IMarker[] problems(IFile file) throws CoreException {
        return Arrays.stream(file.findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_ZERO))
                .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR)
                .toArray(IMarker[]::new);
    }

    @Test
    void theLanguageProposesWhatFits() throws CoreException {
        SWTBotEclipseEditor editor = user.open(user.file("a.journey", SMALL));
        editor.insertText(6, 0, "    \n");
        editor.navigateTo(6, 4);
        assertTrue(editor.getAutoCompleteProposals("ste").contains("step"), "words of the language");
    }

    @Test
    void theTextIsLaidOutAsTheLanguageDoes() throws CoreException {
        SWTBotEclipseEditor editor = user.open(user.file("a.journey", SMALL.replace("  ", " ")));
        user.command("org.eclipse.xtext.ui.FormatAction");
        user.await("the layout", () -> editor.getText().strip().equals(SMALL.strip()));
    }

    @Test
    void linesBecomeComments() throws CoreException {
        SWTBotEclipseEditor editor = user.open(user.file("a.journey", SMALL));
        editor.navigateTo(0, 0);
        user.command("org.eclipse.xtext.ui.ToggleCommentAction");
        user.await("the comment", () -> editor.getText().startsWith("//persona")
                || editor.getText().startsWith("// persona"));
    }

    @Test
    void theOutlineShowsTheJourney() throws CoreException {
        user.open(user.file("shoes.journey", Examples.text("running-shoes")));
        var outline = user.bot.viewById("org.eclipse.ui.views.ContentOutline");
        outline.show();
        user.await("the journey in the outline", () -> Arrays.stream(outline.bot().tree().getAllItems())
                .anyMatch(item -> item.getText().equals("Buying running shoes online")));
    }
}
