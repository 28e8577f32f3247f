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

import dev.waymark.render.scene.Bounds;
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

        private final ScenePen pen = new ScenePen();
        private final ScenePen cover = new ScenePen();
        private Rectangle drawn;

        @Override
        public void paint(Graphics graphics) {
            Shown shown = Shown.of(getNotationView());
            if (shown.leadsAlong(corners())) {
                pen.draw(graphics, shown.shapes(), 0, 0);
                coverStart(graphics, shown);
            } else {
                super.paint(graphics);
            }
        }

        @Override
        public void layout() {
            super.layout();
            Shown shown = Shown.of(getNotationView());
            drawn = shown.leadsAlong(corners()) ? rectangle(shown.room()) : null;
            repaint();
        }

        /** The tips are wider than the line, and the label may be longer. */
        @Override
        public Rectangle getBounds() {
            Rectangle line = super.getBounds().getExpanded(ROOM, ROOM);
            return drawn == null ? line : line.union(drawn);
        }

        /** On the map the arrow begins below the edge of what it leaves. */
        private void coverStart(Graphics graphics, Shown shown) {
            if (getSource() instanceof IGraphicalEditPart source) {
                graphics.pushState();
                graphics.clipRect(rectangle(shown.beginning(corners().get(0))));
                cover.draw(graphics, Shown.of(source.getNotationView()).shapes(), 0, 0);
                graphics.popState();
            }
        }

        private static Rectangle rectangle(Bounds bounds) {
            return new PrecisionRectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }

        private List<Point> corners() {
            return IntStream.range(0, getPoints().size()).mapToObj(getPoints()::getPoint)
                    .map(point -> new Point(point.preciseX(), point.preciseY())).toList();
        }
    }
}
