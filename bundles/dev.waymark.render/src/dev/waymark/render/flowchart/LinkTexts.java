/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.List;

import dev.waymark.render.draw.Branches;

/** What is said of an edge to who cannot see it. */
final class LinkTexts {

    private LinkTexts() {
    }

    /** From where to where, and what is known of it, such as "Checks out to Follows the parcel, 48 %". */
    static String title(Link link) {
        String title = link.from().node().title() + " to " + link.to().node().title();
        List<String> parts = Branches.parts(link.edge());
        return parts.isEmpty() ? title : title + ", " + String.join(", ", parts);
    }

    /** What kind of edge it is, where it is not the usual one. */
    static String description(Link link) {
        return switch (LinkStyle.of(link)) {
            case DROP_OFF -> "Drop-off: here customers leave the journey.";
            case BACK -> "Leads back.";
            case ONWARD -> "";
        };
    }

    /** The kind of edge as a class. */
    static String role(Link link) {
        return switch (LinkStyle.of(link)) {
            case DROP_OFF -> "drop-off";
            case BACK -> "loop";
            case ONWARD -> "branch";
        };
    }
}
