/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.mermaid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.waymark.interop.Arrows;
import dev.waymark.interop.Ledger;
import dev.waymark.model.Flow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.End;
import dev.waymark.model.journey.Exit;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;

/** Writes Mermaid's flowchart: stages as subgraphs, the shares of customers on the arrows. */
public final class FlowchartWriter {

    private static final String SIGNS = "#\"<>&`{}";

    private final Ledger ledger;
    private final Map<Node, String> ids = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    /** With the account of what is carried. */
    public FlowchartWriter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The whole file. */
    public String write(Journey journey) {
        String title = ledger.title(journey).replaceAll("\\s+", " ").replace("\\", "\\\\").replace("\"", "\\\"");
        text.append("---\ntitle: \"").append(title).append("\"\n---\nflowchart LR\n");
        List<Stage> stages = journey.getStages();
        for (int i = 0; i < stages.size(); i++) {
            text.append("    subgraph s").append(i + 1).append("[\"").append(label(ledger.title(stages.get(i))))
                    .append("\"]\n");
            stages.get(i).getNodes().forEach(this::node);
            text.append("    end\n");
        }
        Flow.of(journey).links().forEach(this::link);
        return text.toString();
    }

    private static String label(String title) {
        return MermaidText.encode(title, SIGNS);
    }

    private void node(Node node) {
        ids.put(node, "n" + (ids.size() + 1));
        String label = '"' + label(ledger.title(node)) + '"';
        text.append("        ").append(ids.get(node)).append(shaped(node, label)).append('\n');
    }

    private static String shaped(Node node, String label) {
        if (node instanceof Decision) {
            return "{" + label + "}";
        }
        return node instanceof End ? "([" + label + "])" : node instanceof Exit ? ">" + label + "]" : "[" + label + "]";
    }

    private void link(Flow.Link link) {
        String label = link.arrow() == null ? "" : label(Arrows.label(link.arrow(), ledger));
        text.append("    ").append(ids.get(link.from()))
                .append(label.isEmpty() ? " --> " : " -->|\"" + label + "\"| ")
                .append(ids.get(link.to())).append('\n');
    }
}
