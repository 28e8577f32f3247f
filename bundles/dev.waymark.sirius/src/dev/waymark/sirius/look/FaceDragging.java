/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import java.util.Optional;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.PrecisionDimension;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.AlignmentRequest;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.common.core.command.CommandResult;
import org.eclipse.gmf.runtime.diagram.ui.commands.ICommandProxy;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.emf.commands.core.command.AbstractTransactionalCommand;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.graphical.edit.policies.AirResizableEditPolicy;

import dev.waymark.diagrams.edit.FaceDrag;
import dev.waymark.model.journey.Feeling;
import dev.waymark.sirius.layout.Following;

/**
 * Dragging a face on the emotion curve says how the moment feels. Nothing is moved by hand: the face goes to where the
 * map has the new score, with the curve.
 */
final class FaceDragging extends AirResizableEditPolicy {

    FaceDragging() {
        setResizeDirections(PositionConstants.NONE);
    }

    /** Whether a view is a face. */
    static boolean concerns(View view) {
        return view.getElement() instanceof DDiagramElement element && element.getTarget() instanceof Feeling;
    }

    private Optional<FaceDrag> drag() {
        View view = ((IGraphicalEditPart) getHost()).getNotationView();
        Feeling feeling = (Feeling) ((DDiagramElement) view.getElement()).getTarget();
        return Following.arrangement(view.getDiagram()).map(map -> new FaceDrag(feeling, map.emotions()));
    }

    /** Sideways there is nothing to say. */
    @Override
    protected Command getMoveCommand(ChangeBoundsRequest request) {
        double down = down(request);
        return drag().filter(drag -> drag.means(down)).map(drag -> new ICommandProxy(new Drop(drag, down)))
                .orElse(null);
    }

    @Override
    protected Command getAlignCommand(AlignmentRequest request) {
        return null;
    }

    /** In px of the diagram, however large it is shown. */
    private double down(ChangeBoundsRequest request) {
        PrecisionDimension way = new PrecisionDimension(0, request.getMoveDelta().preciseY());
        getHostFigure().translateToRelative(way);
        return way.preciseHeight();
    }

    /** Within its row the face stays in its column and goes from score to score. */
    @Override
    protected void showChangeBoundsFeedback(ChangeBoundsRequest request) {
        ChangeBoundsRequest shown = new ChangeBoundsRequest(request.getType());
        shown.setMoveDelta(request.getMoveDelta());
        if (REQ_MOVE.equals(request.getType())) {
            drag().ifPresent(drag -> shown.setMoveDelta(seen(drag.toNearest(down(request)))));
        }
        super.showChangeBoundsFeedback(shown);
    }

    private PrecisionPoint seen(double down) {
        PrecisionDimension way = new PrecisionDimension(0, down);
        getHostFigure().translateToAbsolute(way);
        return new PrecisionPoint(0, way.preciseHeight());
    }

    /** Gives the feeling the score of the place where its face is dropped. */
    private final class Drop extends AbstractTransactionalCommand {

        private final FaceDrag drag;
        private final double down;

        Drop(FaceDrag drag, double down) {
            super(((IGraphicalEditPart) getHost()).getEditingDomain(), "Drag the face", null);
            this.drag = drag;
            this.down = down;
        }

        @Override
        protected CommandResult doExecuteWithResult(IProgressMonitor monitor, IAdaptable info) {
            drag.drop(down);
            return CommandResult.newOKCommandResult();
        }
    }
}
