/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.junit.jupiter.api.Test;

class JourneyTextTest {

    private static final JourneyText TEXT = new JourneyText(7, "a\uD83D\uDC5Fb\r\n\rlast\n");

    @Test
    void everyOffsetHasOnePositionAndBack() {
        for (int offset : new int[] {0, 1, 3, 4, 6, 7, 9, 11, 12}) {
            assertEquals(offset, TEXT.getOffSet(TEXT.getPosition(offset)), TEXT.getPosition(offset).toString());
        }
        assertEquals(new Position(0, 4), TEXT.getPosition(4));
        assertEquals(new Position(1, 0), TEXT.getPosition(6));
        assertEquals(new Position(2, 0), TEXT.getPosition(7));
        assertEquals(new Position(3, 0), TEXT.getPosition(12));
    }

    @Test
    void aPositionBeyondItsLineMeansTheEndOfIt() {
        assertEquals(4, TEXT.getOffSet(new Position(0, 99)));
        assertEquals(6, TEXT.getOffSet(new Position(1, Integer.MAX_VALUE)));
        assertEquals(12, TEXT.getOffSet(new Position(99, 0)));
    }

    @Test
    void linesComeWithoutTheirEnds() {
        assertEquals(4, TEXT.getLineCount());
        assertEquals("a\uD83D\uDC5Fb", TEXT.getLineContent(0));
        assertEquals("last", TEXT.getLineContent(2));
        assertEquals("", TEXT.getLineContent(3));
    }

    @Test
    void eachChangeCountsFromTheOneBefore() {
        JourneyText after = TEXT.with(
                List.of(change(0, 0, 0, 1, "xyz"), change(0, 3, 1, 0, "\n"), change(2, 0, 2, 4, "")), 8);
        assertEquals("xyz\n\r\n", after.getContents());
        assertEquals(8, after.getVersion());
        assertEquals("new", TEXT.with(List.of(new TextDocumentContentChangeEvent("new")), 9).getContents());
    }

    private static TextDocumentContentChangeEvent change(int line, int column, int endLine, int endColumn,
            String text) {
        return new TextDocumentContentChangeEvent(
                new Range(new Position(line, column), new Position(endLine, endColumn)), text);
    }
}
