/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;

/** The classes and gradients that a drawing uses, each written once. */
final class SvgStyles {

    private final XmlIds ids;
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<LinearGradient, String> gradients = new LinkedHashMap<>();
    private final StringBuilder css = new StringBuilder();
    private final XmlOut declarations = new XmlOut(css);

    SvgStyles(XmlIds ids) {
        this.ids = ids;
    }

    /** Learns every style before the first shape is written. */
    void collect(Drawing drawing) throws IOException {
        box(Box.filled(drawing.page(), drawing.background()));
        collect(drawing.shapes());
    }

    private void collect(List<Shape> shapes) throws IOException {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                collect(group.children());
            } else if (shape instanceof TextLine line) {
                text(line);
            } else if (shape instanceof Box box) {
                box(box);
            } else if (shape instanceof Circle circle) {
                circle(circle);
            } else if (shape instanceof PathShape path) {
                path(path);
            }
        }
    }

    String box(Box box) throws IOException {
        return surface(box.fill(), box.stroke());
    }

    String circle(Circle circle) throws IOException {
        return surface(circle.fill(), circle.stroke());
    }

    String path(PathShape path) throws IOException {
        return surface(path.fill(), path.stroke());
    }

    /** The class of a line of text. Without {@code plaintext} a right-to-left sentence would end on the wrong side. */
    String text(TextLine line) throws IOException {
        css.setLength(0);
        declarations.raw("font-size:").number(line.style().size()).raw("px");
        css.append(line.style().face().isBold() ? ";font-weight:700" : "");
        css.append(line.style().face().isItalic() ? ";font-style:italic" : "");
        if (line.style().letterSpacing() != 0) {
            declarations.raw(";letter-spacing:").number(line.style().letterSpacing()).raw("px");
        }
        css.append(switch (line.anchor()) {
            case START -> "";
            case MIDDLE -> ";text-anchor:middle";
            case END -> ";text-anchor:end";
        });
        css.append(";unicode-bidi:plaintext;fill:").append(line.colour().hex());
        return classOf();
    }

    private String surface(Paint fill, Stroke stroke) throws IOException {
        css.setLength(0);
        css.append("fill:");
        paint(fill);
        if (stroke.paint() != Paint.NONE) {
            css.append(";stroke:");
            paint(stroke.paint());
            declarations.raw(";stroke-width:").number(stroke.width());
            dash(stroke.dash());
            css.append(stroke.round() ? ";stroke-linecap:round;stroke-linejoin:round" : "");
        }
        return classOf();
    }

    private void dash(List<Double> dash) throws IOException {
        for (int i = 0; i < dash.size(); i++) {
            declarations.raw(i == 0 ? ";stroke-dasharray:" : " ").number(dash.get(i));
        }
    }

    private void paint(Paint paint) {
        if (paint instanceof Colour colour) {
            css.append(colour.hex());
        } else if (paint instanceof LinearGradient gradient) {
            String id = gradients.computeIfAbsent(gradient, g -> ids.reserve("g" + (gradients.size() + 1)));
            css.append("url(#").append(id).append(')');
        } else {
            css.append("none");
        }
    }

    private String classOf() {
        String declaration = css.toString();
        String known = classes.get(declaration);
        if (known == null) {
            known = ids.name("s" + (classes.size() + 1));
            classes.put(declaration, known);
        }
        return known;
    }

    void writeSheet(XmlOut out) throws IOException {
        for (Map.Entry<String, String> entry : classes.entrySet()) {
            out.raw(".").raw(entry.getValue()).raw("{").raw(entry.getKey()).raw("}\n");
        }
    }

    void writeGradients(XmlOut out) throws IOException {
        if (gradients.isEmpty()) {
            return;
        }
        out.raw("<defs>");
        for (Map.Entry<LinearGradient, String> entry : gradients.entrySet()) {
            writeGradient(out, entry.getKey(), entry.getValue());
        }
        out.raw("</defs>\n");
    }

    private static void writeGradient(XmlOut out, LinearGradient gradient, String id) throws IOException {
        out.raw("<linearGradient").attribute("id", id).raw(" gradientUnits=\"userSpaceOnUse\"")
                .attribute("x1", gradient.x1()).attribute("y1", gradient.y1())
                .attribute("x2", gradient.x2()).attribute("y2", gradient.y2()).raw(">");
        for (LinearGradient.Stop stop : gradient.stops()) {
            out.raw("<stop").attribute("offset", stop.offset()).attribute("stop-color", stop.colour().hex()).raw("/>");
        }
        out.raw("</linearGradient>");
    }
}
