/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.List;
import java.util.Objects;

/**
 * Shapes that belong to one element of the model.
 *
 * @param id the element's qualified name, or empty for a group that only holds shapes together
 * @param title short name, shown as a tool tip; may be empty
 * @param description more about the element for screen readers; may be empty
 * @param role kind of element in the field's terms ("step", "pain-point"), written as a class; may be empty
 * @param children from back to front
 */
public record Group(String id, String title, String description, String role, List<Shape> children) implements Shape {

    /** Freezes the children. */
    public Group {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(role, "role");
        children = List.copyOf(children);
    }

    /** A group without identity. */
    public static Group of(List<? extends Shape> children) {
        return new Group("", "", "", "", List.copyOf(children));
    }

    @Override
    public Bounds bounds() {
        return children.stream().map(Shape::bounds).reduce(Bounds.EMPTY, Bounds::union);
    }
}
