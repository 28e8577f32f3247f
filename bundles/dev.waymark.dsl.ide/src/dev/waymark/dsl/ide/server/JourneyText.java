/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;

/**
 * The text of a journey with its lines. A line ends with a line feed, a carriage return or both; characters are counted
 * in UTF-16, as clients do. A position beyond the end of its line or of the text means that end.
 */
class JourneyText extends Document {

    /** Where each line begins. */
    private final int[] starts;

    /**
     * A text.
     *
     * @param version the client's number for it, or null if the text is not open in the client
     */
    JourneyText(Integer version, String text) {
        super(version, text, false);
        starts = starts(text);
    }

    /** The text from which a resource was read. */
    static JourneyText of(XtextResource resource) {
        return new JourneyText(null, resource.getParseResult().getRootNode().getText());
    }

    private static int[] starts(String text) {
        int[] starts = new int[16];
        int lines = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (lines == starts.length) {
                    starts = Arrays.copyOf(starts, lines * 2);
                }
                starts[lines++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, lines);
    }

    /** The text after these changes, each of which counts from what the one before it left. */
    JourneyText with(Iterable<TextDocumentContentChangeEvent> changes, Integer version) {
        JourneyText text = this;
        for (TextDocumentContentChangeEvent change : changes) {
            text = new JourneyText(version, text.replaced(change));
        }
        return text;
    }

    private String replaced(TextDocumentContentChangeEvent change) {
        if (change.getRange() == null) {
            return change.getText();
        }
        String old = getContents();
        return old.substring(0, getOffSet(change.getRange().getStart())) + change.getText()
                + old.substring(getOffSet(change.getRange().getEnd()));
    }

    @Override
    public int getOffSet(Position position) {
        int line = position.getLine();
        if (line >= starts.length) {
            return getContents().length();
        }
        return starts[line] + Math.min(position.getCharacter(), end(line) - starts[line]);
    }

    /** Where the visible part of a line ends. */
    private int end(int line) {
        int end = line + 1 < starts.length ? starts[line + 1] : getContents().length();
        while (end > starts[line] && "\r\n".indexOf(getContents().charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    @Override
    public Position getPosition(int offset) {
        int inside = Math.max(0, Math.min(offset, getContents().length()));
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, inside - starts[line]);
    }

    @Override
    public String getLineContent(int line) {
        return getContents().substring(starts[line], end(line));
    }

    @Override
    public int getLineCount() {
        return starts.length;
    }
}
