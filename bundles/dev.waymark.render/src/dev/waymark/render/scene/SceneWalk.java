/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Finds shapes in a drawing together with the element that they belong to. */
public final class SceneWalk {

    /**
     * A shape and where it was found.
     *
     * @param groupId id of the nearest group with an id, or empty
     * @param shape the shape
     * @param <S> its kind
     */
    public record Placed<S extends Shape>(String groupId, S shape) {

        /** Where the shape is. */
        public Bounds bounds() {
            return shape.bounds();
        }
    }

    private SceneWalk() {
    }

    /** All shapes of a kind, from back to front, such as {@code all(drawing, TextLine.class)}. */
    public static <S extends Shape> List<Placed<S>> all(Drawing drawing, Class<S> kind) {
        List<Placed<S>> found = new ArrayList<>();
        visit(drawing.shapes(), "", (id, shape) -> {
            if (kind.isInstance(shape)) {
                found.add(new Placed<>(id, kind.cast(shape)));
            }
        });
        return found;
    }

    /** All texts with the ids of their elements. */
    public static List<Placed<TextLine>> texts(Drawing drawing) {
        return all(drawing, TextLine.class);
    }

    /** Calls {@code visitor} with the element's id and the shape, parents first. */
    public static void visit(List<Shape> shapes, String groupId, BiConsumer<String, Shape> visitor) {
        for (Shape shape : shapes) {
            visitor.accept(groupId, shape);
            if (shape instanceof Group group) {
                visit(group.children(), group.id().isEmpty() ? groupId : group.id(), visitor);
            }
        }
    }
}
