/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** How the kinds of edges look: told apart by colour and by pattern. */
enum LinkStyle {
    /** An edge that leads on. */
    ONWARD(Role.EDGE, List.of(), false),
    /** An edge to an exit: dashed, in the colour of what is negative. */
    DROP_OFF(Role.NEGATIVE, List.of(3.0, 1.5), false),
    /** An edge that leads back: dotted. */
    BACK(Role.EDGE, List.of(0.0, 2.0), true);

    private static final double THINNEST_PATTERN = 2.5;

    private final Role role;
    private final List<Double> pattern;
    private final boolean round;

    LinkStyle(Role role, List<Double> pattern, boolean round) {
        this.role = role;
        this.pattern = pattern;
        this.round = round;
    }

    /** The style of an edge. */
    static LinkStyle of(Link link) {
        if (link.edge().dropOff()) {
            return DROP_OFF;
        }
        return link.course().isBack() ? BACK : ONWARD;
    }

    /** The line of an edge of a width in px; the pattern grows with it. */
    Stroke stroke(double width, Theme theme) {
        double unit = Math.max(width, THINNEST_PATTERN);
        return new Stroke(colour(theme), width, pattern.stream().map(part -> part * unit).toList(), round);
    }

    /** The colour of line and arrowhead. */
    Colour colour(Theme theme) {
        return theme.colour(role);
    }
}
