/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.sirius.open.OpenDiagram;
import dev.waymark.tests.support.Examples;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The editors of Sirius on a journey text. */
class DiagramEditorsTest {

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @ParameterizedTest
    @ValueSource(strings = {"waymark.blueprint", "waymark.flowchart", "waymark.experience"})
    void eachDiagramOpensWithTheStepsOfTheJourney(String diagram) throws CoreException {
        IFile file = user.file("shoes.journey", Examples.text("running-shoes"));
        DSemanticDiagram shown = UIThreadRunnable.syncExec(() -> open(file, diagram));
        user.screenshot(diagram);
        assertTrue(shown.getDiagramElements().stream().anyMatch(
                element -> element.getName() != null && element.getName().contains("Compares three models")));
    }

    private static DSemanticDiagram open(IFile file, String diagram) {
        try {
            DialectEditor editor = (DialectEditor) OpenDiagram.open(file, null, diagram, new NullProgressMonitor())
                    .orElseThrow();
            return (DSemanticDiagram) editor.getRepresentation();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
