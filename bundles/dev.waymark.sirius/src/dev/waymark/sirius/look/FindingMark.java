/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.draw2d.Label;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.AbstractDecorator;
import org.eclipse.gmf.runtime.diagram.ui.services.decorator.IDecoratorTarget;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import dev.waymark.diagrams.Findings;
import dev.waymark.dsl.Problem;

/** The mark on one element: an error or a warning, with what the language says as a tool tip. */
final class FindingMark extends AbstractDecorator {

    /** What an element shows beside itself; it is marked once. */
    private static final Set<String> BESIDE = Set.of("legend", "line", "lane", "row", "start", "places", "teams",
            "measures", "truth", "wow", "header", "evidence", "content", "people", "order", "begin");
    private static final int OUTSIDE = 0;
    private static final int MIDDLE = 50;

    FindingMark(IDecoratorTarget target) {
        super(target);
    }

    @Override
    public void activate() {
        refresh();
    }

    @Override
    public void refresh() {
        removeDecoration();
        View view = (View) getDecoratorTarget().getAdapter(View.class);
        List<Problem> problems = problems(view);
        if (!problems.isEmpty()) {
            Image image = image(problems);
            setDecoration(view instanceof Edge ? getDecoratorTarget().addConnectionDecoration(image, MIDDLE, false)
                    : getDecoratorTarget().addShapeDecoration(image, IDecoratorTarget.Direction.NORTH_WEST, OUTSIDE,
                            false));
            getDecoration().setToolTip(
                    new Label(problems.stream().map(Problem::message).collect(Collectors.joining("\n"))));
        }
    }

    private static List<Problem> problems(View view) {
        return view.getElement() instanceof DDiagramElement element && element.getTarget() != null
                && element.getDiagramElementMapping() != null
                && !BESIDE.contains(element.getDiagramElementMapping().getName().split("\\.")[2])
                ? Findings.at(element.getTarget()).toList() : List.of();
    }

    private static Image image(List<Problem> problems) {
        boolean error = problems.stream().anyMatch(Problem::isError);
        return PlatformUI.getWorkbench().getSharedImages()
                .getImage(error ? ISharedImages.IMG_DEC_FIELD_ERROR : ISharedImages.IMG_DEC_FIELD_WARNING);
    }
}
