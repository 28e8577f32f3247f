/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;

class JourneyFoldingsTest {

    private static List<String> folded(String text) {
        return new JourneyFoldings().getFoldingRanges(Editor.with(text).resource(), CancelIndicator.NullImpl).stream()
                .map(range -> shown(range, text)).toList();
    }

    private static String shown(FoldingRange range, String text) {
        String[] lines = text.substring(range.getOffset(), range.getOffset() + range.getLength()).split("\n");
        return (range.getKind() == null ? "" : range.getKind() + " ") + lines[0] + " \u2026 "
                + lines[lines.length - 1].strip();
    }

    @Test
    void bracesAndCommentsOfSeveralLinesAreFolded() {
        assertEquals(List.of("comment /* A \u2026 file */", "comment // This \u2026 // shop", "team shop { \u2026 }",
                "journey j { \u2026 }", "stage s { \u2026 }"), folded("""
                /* A
                file */
                // This
                // is the
                // shop
                team shop {
                  note "N"
                }
                team other { note "one line" }
                // one line
                journey j {
                  stage s {
                    end e { feels glad +1 }
                  }
                }
                """));
    }
}
