/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.List;
import java.util.Objects;

/**
 * One map, laid out and ready to be drawn.
 *
 * @param id prefix of every id and class in the output, so that two maps can share a page; any Unicode text
 * @param width page width in px, above 0
 * @param height page height in px, above 0
 * @param language BCP 47 tag of the texts, or empty when unknown
 * @param title what the picture is, for screen readers and tabs
 * @param description what the picture shows, in a sentence or two; may be empty
 * @param fontFamily CSS font-family list; texts are measured with Liberation Sans whatever it says
 * @param background colour of the page
 * @param shapes what is drawn, from back to front
 */
public record Drawing(String id, double width, double height, String language, String title, String description,
        String fontFamily, Colour background, List<Shape> shapes) {

    /** Checks that the page has a size and freezes the shapes. */
    public Drawing {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(fontFamily, "fontFamily");
        Objects.requireNonNull(background, "background");
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("A drawing needs a size above 0, not " + width + " x " + height + ".");
        }
        shapes = List.copyOf(shapes);
    }

    /** The page as a rectangle from the origin. */
    public Bounds page() {
        return new Bounds(0, 0, width, height);
    }
}
