/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import dev.waymark.tests.support.Examples;

/** A diagram shows a journey through the eyes of one persona, and keeps it so. */
class OnePersonaTest {

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void whatOnlyOthersFeelIsHiddenUntilAllAreChosenAgain() throws CoreException {
        IFile file = user.file("helpdesk.journey", Examples.text("b2b-software"));
        Diagram experience = Diagram.open(user, file, "experience");
        assertTrue(isVisible(experience, "convinced"));
        choose("Yusuf, support agent");
        user.screenshot("one-persona");
        assertFalse(isVisible(experience, "convinced"), "only Dana feels that");
        assertTrue(isVisible(experience, "helped"));
        experience.save();
        user.closeEditors();
        Diagram again = Diagram.open(user, file, "experience");
        assertFalse(isVisible(again, "convinced"), "the diagram keeps the choice");
        assertTrue(isVisible(again, "helped"));
        choose("All personas");
        assertTrue(isVisible(again, "convinced"));
    }

    private static boolean isVisible(Diagram diagram, String text) {
        return diagram.parts().stream().anyMatch(part -> StudioUser.get(() -> part.resolveDiagramElement().isVisible()
                && part.resolveDiagramElement().getName().startsWith(text)));
    }

    private void choose(String persona) {
        UIThreadRunnable.asyncExec(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class)
                        .executeCommand("dev.waymark.sirius.persona", null);
            } catch (CommandException e) {
                throw new AssertionError(e);
            }
        });
        user.bot.shell("Show One Persona").activate();
        user.bot.table().select(persona);
        user.bot.button("OK").click();
        user.settle();
    }
}
