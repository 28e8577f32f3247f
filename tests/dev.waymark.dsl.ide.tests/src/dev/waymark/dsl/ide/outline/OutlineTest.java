/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;

class OutlineTest {

    private static String lines(List<OutlineItem> items, String indent) {
        StringBuilder lines = new StringBuilder();
        for (OutlineItem item : items) {
            lines.append(indent).append(item.kind()).append(": ").append(item.label()).append('\n')
                    .append(lines(item.children(), indent + "  "));
        }
        return lines.toString();
    }

    @Test
    void elementsStandUnderWhatHoldsThem() {
        assertEquals("""
                Team: Shop team
                Journey: Buying
                  Objective: Sell more
                  Stage: Decision
                    Step: Checks out
                      Feeling: annoyed \u22122
                      Service action: Shop team: Helps
                      Pain point: Hidden fees
                      Transition: \u2192 Done (40 %)
                    Decision: fits
                      Outcome: yes \u2192 Done
                    End: Done
                """, lines(Outline.of(Editor.with("""
                team shop "Shop team"
                journey j "Buying" {
                  objective "Sell more"
                  stage s "Decision" {
                    step a "Checks out" {
                      feels annoyed -2
                      frontstage shop "Helps"
                      pain "Hidden fees"
                      -> e 40 %
                    }
                    decision fits { yes -> e }
                    end e "Done"
                  }
                }
                """).resource()), ""));
    }

    @Test
    void anItemKnowsItsTextAndItsName() {
        OutlineItem team = Outline.of(Editor.with("// first\nteam shop \"Shop\" { note \"N\" }").resource()).get(0);

        assertEquals(9, team.offset());
        assertEquals(29, team.length());
        assertEquals(14, team.nameOffset());
        assertEquals(4, team.nameLength());
    }
}
