/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.flowchart;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.FlowchartMap.FlowNode;

/** What is said of a node to who cannot see it. */
final class NodeTexts {

    private NodeTexts() {
    }

    /** Touchpoint, duration, pain points and moments, each as a sentence. */
    static String description(FlowNode node) {
        List<String> sentences = new ArrayList<>();
        if (node.touchpoint() != null) {
            sentences.add("At: " + node.touchpoint() + ".");
        }
        if (node.duration() != null) {
            sentences.add("Takes " + node.duration() + ".");
        }
        node.pains().forEach(pain -> sentences.add(
                "Pain point: " + pain.title() + ", severity " + pain.severity() + " of 5"
                        + (pain.isOpen() ? "." : ", " + pain.status().getLiteral() + ".")));
        if (node.momentOfTruth()) {
            sentences.add("Moment of truth.");
        }
        if (node.wowMoment()) {
            sentences.add("Wow moment.");
        }
        return String.join(" ", sentences);
    }
}
