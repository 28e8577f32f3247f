/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;

import dev.waymark.model.Identity;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;

/** The elements of a journey on a diagram of it: which is selected, and selecting one. */
final class DiagramElements {

    private DiagramElements() {
    }

    /** Selects what shows an element, or what the element is in, and brings it into view. */
    static void show(IEditorPart editor, EObject element) {
        if (editor instanceof DialectEditor dialect && dialect.getRepresentation() instanceof DDiagram diagram) {
            Stream.iterate(element, Objects::nonNull, EObject::eContainer).map(each -> showing(diagram, each))
                    .flatMap(Optional::stream).findFirst()
                    .ifPresent(found -> DialectUIManager.INSTANCE.setSelection(dialect, List.of(found)));
        }
    }

    /** Rather what bears its title than what tells more of it, and rather a box than a line. */
    private static Optional<DDiagramElement> showing(DDiagram diagram, EObject element) {
        String title = element instanceof Named named ? Titles.of(named) : "";
        return diagram.getDiagramElements().stream()
                .filter(shown -> shown.getTarget() == element && shown.isVisible())
                .min(Comparator.<DDiagramElement, Boolean>comparing(DEdge.class::isInstance)
                        .thenComparing(shown -> shown.getName() == null || !shown.getName().startsWith(title)));
    }

    /** The element that is selected; empty where none is. */
    static Optional<EObject> selected(ISelection selection) {
        return selection instanceof IStructuredSelection parts
                && parts.getFirstElement() instanceof IGraphicalEditPart part && part.getModel() instanceof View view
                && view.getElement() instanceof DSemanticDecorator shown
                ? Optional.ofNullable(shown.getTarget()) : Optional.empty();
    }

    /** The identity of what is selected in an editor; empty where nothing is. */
    static Optional<String> selected(IEditorPart editor) {
        return selected(editor.getSite().getSelectionProvider().getSelection())
                .filter(element -> element.eResource() != null)
                .map(element -> Identity.ofModel(element).of(element));
    }
}
