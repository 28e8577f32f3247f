/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.MapHead;
import dev.waymark.render.draw.Formats;

/** What the head of a page says of the journey in a few words. */
public final class HeadFacts {

    private HeadFacts() {
    }

    /** Its state, version and review, such as "current state", "version 1.2", "reviewed 5 October 2026". */
    public static List<String> of(MapHead head) {
        List<String> facts = new ArrayList<>();
        if (head.state() != null) {
            facts.add(head.state().getLiteral() + " state");
        }
        if (head.version() != null) {
            facts.add("version " + head.version());
        }
        if (head.reviewed() != null) {
            facts.add("reviewed " + Formats.date(head.reviewed()));
        }
        return facts;
    }
}
