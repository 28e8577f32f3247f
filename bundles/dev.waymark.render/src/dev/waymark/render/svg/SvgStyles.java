/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.svg;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.Paint;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;

/** The classes and gradients that a drawing uses, each written once. */
final class SvgStyles {

    private final XmlIds ids;
    private final Map<String, String> classes = new LinkedHashMap<>();
    private final Map<String, String> gradients = new LinkedHashMap<>();
    /** The class of each shape, in the order of writing. */
    private final Queue<String> classOfShape = new ArrayDeque<>();
    private final StringBuilder css = new StringBuilder();

    SvgStyles(XmlIds ids) {
        this.ids = ids;
    }

    /** Learns the style of every shape before the first is written. */
    void collect(Box background, Drawing drawing) {
        classOfShape.add(find(background));
        collect(drawing.shapes());
    }

    private void collect(List<Shape> shapes) {
        for (Shape shape : shapes) {
            if (shape instanceof Group group) {
                collect(group.children());
            } else if (!(shape instanceof Picture)) {
                classOfShape.add(find(shape));
            }
        }
    }

    /** The class of the next line of text or surface. */
    String next() {
        return classOfShape.remove();
    }

    private String find(Shape shape) {
        if (shape instanceof TextLine line) {
            return text(line);
        } else if (shape instanceof Box box) {
            return surface(box.fill(), box.stroke());
        } else if (shape instanceof Circle circle) {
            return surface(circle.fill(), circle.stroke());
        } else if (shape instanceof PathShape path) {
            return surface(path.fill(), path.stroke());
        }
        throw new IllegalArgumentException("This has no style: " + shape);
    }

    /** Without {@code plaintext} a right-to-left sentence would end on the wrong side. */
    private String text(TextLine line) {
        css.setLength(0);
        number("font-size:", line.style().size());
        css.append("px");
        css.append(line.style().face().isBold() ? ";font-weight:700" : "");
        css.append(line.style().face().isItalic() ? ";font-style:italic" : "");
        if (line.style().letterSpacing() != 0) {
            number(";letter-spacing:", line.style().letterSpacing());
            css.append("px");
        }
        css.append(switch (line.anchor()) {
            case START -> "";
            case MIDDLE -> ";text-anchor:middle";
            case END -> ";text-anchor:end";
        });
        css.append(";unicode-bidi:plaintext;fill:").append(line.colour().hex());
        return classOf();
    }

    private String surface(Paint fill, Stroke stroke) {
        css.setLength(0);
        css.append("fill:");
        paint(fill);
        if (stroke.paint() != Paint.NONE) {
            css.append(";stroke:");
            paint(stroke.paint());
            number(";stroke-width:", stroke.width());
            dash(stroke.dash());
            css.append(stroke.round() ? ";stroke-linecap:round;stroke-linejoin:round" : "");
        }
        return classOf();
    }

    private void dash(List<Double> dash) {
        for (int i = 0; i < dash.size(); i++) {
            number(i == 0 ? ";stroke-dasharray:" : " ", dash.get(i));
        }
    }

    private void number(String property, double value) {
        css.append(property);
        Numbers.append(css, value);
    }

    private void paint(Paint paint) {
        if (paint instanceof Colour colour) {
            css.append(colour.hex());
        } else if (paint instanceof LinearGradient gradient) {
            css.append("url(#").append(idOf(gradient)).append(')');
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
        for (Map.Entry<String, String> entry : gradients.entrySet()) {
            out.raw("<linearGradient").attribute("id", entry.getValue()).raw(entry.getKey())
                    .raw("</linearGradient>");
        }
        out.raw("</defs>\n");
    }

    private String idOf(LinearGradient gradient) {
        StringBuilder markup = new StringBuilder(" gradientUnits=\"userSpaceOnUse\"");
        attribute(markup, "x1", gradient.x1());
        attribute(markup, "y1", gradient.y1());
        attribute(markup, "x2", gradient.x2());
        attribute(markup, "y2", gradient.y2());
        markup.append('>');
        for (LinearGradient.Stop stop : gradient.stops()) {
            attribute(markup.append("<stop"), "offset", stop.offset());
            markup.append(" stop-color=\"").append(stop.colour().hex()).append("\"/>");
        }
        return gradients.computeIfAbsent(markup.toString(), unknown -> ids.reserve("g" + (gradients.size() + 1)));
    }

    private static void attribute(StringBuilder markup, String name, double value) {
        Numbers.append(markup.append(' ').append(name).append("=\""), value);
        markup.append('"');
    }
}
