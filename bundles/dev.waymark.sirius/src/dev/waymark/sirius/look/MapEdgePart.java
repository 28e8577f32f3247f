/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.look;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PrecisionRectangle;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.ui.internal.edit.parts.DEdgeEditPart;

import dev.waymark.render.scene.Path.Point;

/** An arrow. Where the map has it, it looks as it does there; where its ends were moved by hand, it is a plain one. */
public final class MapEdgePart extends DEdgeEditPart {

    private static final int ROOM = 10;

    /** The arrow of a view. */
    public MapEdgePart(View view) {
        super(view);
    }

    @Override
    protected Connection createConnectionFigure() {
        return new Arrow();
    }

    /** The line, the label in its gap and the tips. */
    private final class Arrow extends ViewEdgeFigure {

        @Override
        public void paint(Graphics graphics) {
            Shown shown = Shown.of(getNotationView());
            if (shown.leadsAlong(corners())) {
                ScenePen.draw(graphics, shown.shapes(), 0, 0);
                coverStart(graphics, shown.way().get(0));
            } else {
                super.paint(graphics);
            }
        }

        /** The tips and the label are wider than the line. */
        @Override
        public Rectangle getBounds() {
            return super.getBounds().getExpanded(ROOM, ROOM);
        }

        /** On the map the arrow begins below the edge of what it leaves. */
        private void coverStart(Graphics graphics, Point start) {
            if (getSource() instanceof IGraphicalEditPart source) {
                Point seen = corners().get(0);
                double reach = Math.hypot(seen.x() - start.x(), seen.y() - start.y()) + ROOM;
                Shown left = Shown.of(source.getNotationView());
                graphics.pushState();
                graphics.clipRect(new PrecisionRectangle(start.x() - reach, start.y() - reach, 2 * reach, 2 * reach));
                ScenePen.draw(graphics, left.shapes(), 0, 0);
                graphics.popState();
            }
        }

        private List<Point> corners() {
            return IntStream.range(0, getPoints().size()).mapToObj(getPoints()::getPoint)
                    .map(point -> new Point(point.preciseX(), point.preciseY())).toList();
        }
    }
}
