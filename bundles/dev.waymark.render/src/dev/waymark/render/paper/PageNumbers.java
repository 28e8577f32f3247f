/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.paper;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** The numbers of pages, in the lower margin. */
public final class PageNumbers {

    private static final double SIDE = 24;
    private static final double BELOW = 14;

    private PageNumbers() {
    }

    /** The pages with their numbers at the right. */
    public static List<Drawing> on(List<Drawing> pages, Theme theme) {
        List<Drawing> numbered = new ArrayList<>();
        for (Drawing page : pages) {
            List<Shape> shapes = new ArrayList<>(page.shapes());
            shapes.add(TextLine.of(page.width() - SIDE, page.height() - BELOW, Anchor.END,
                    (numbered.size() + 1) + " / " + pages.size(), TextStyle.SMALL, theme.colour(Role.MUTED)));
            numbered.add(new Drawing(page.id(), page.width(), page.height(), page.language(), page.title(),
                    page.description(), page.fontFamily(), page.background(), shapes));
        }
        return numbered;
    }
}
