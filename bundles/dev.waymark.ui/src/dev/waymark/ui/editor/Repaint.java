/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Remembers what a viewer shows in which colours, to tell the smallest part that has to be painted anew. */
final class Repaint {

    private List<Span> shown = List.of();
    private int length;
    private int untouchedBefore;
    private int untouchedAfter;

    /** The viewer moves its colours with the text; only those of the changed characters are lost. */
    void changed(DocumentEvent event) {
        int lengthNow = event.getDocument().getLength();
        untouchedBefore = Math.min(untouchedBefore, event.getOffset());
        untouchedAfter = Math.min(untouchedAfter,
                Math.max(0, lengthNow - event.getOffset() - event.getText().length()));
    }

    /** Nothing of what was shown is known to be right. */
    void forget() {
        untouchedBefore = 0;
        untouchedAfter = 0;
    }

    /** What is shown now. */
    List<Span> shown() {
        return shown;
    }

    /** Takes in new colours for a text of a length; the answer is where they differ from what is shown. */
    IRegion to(List<Span> spans, int lengthNow) {
        int first = 0;
        int shorter = Math.min(spans.size(), shown.size());
        while (first < shorter && spans.get(first).end() < untouchedBefore
                && spans.get(first).isMoved(shown.get(first), 0)) {
            first++;
        }
        int last = 0;
        int moved = length - lengthNow;
        while (last < shorter - first && isUntouchedAfter(spans.get(spans.size() - 1 - last), lengthNow)
                && spans.get(spans.size() - 1 - last).isMoved(shown.get(shown.size() - 1 - last), moved)) {
            last++;
        }
        int from = first == 0 ? 0 : spans.get(first - 1).end();
        int to = last == 0 ? lengthNow : spans.get(spans.size() - last).offset();
        shown = spans;
        length = lengthNow;
        untouchedBefore = lengthNow;
        untouchedAfter = lengthNow;
        return new Region(from, Math.max(0, to - from));
    }

    private boolean isUntouchedAfter(Span span, int lengthNow) {
        return span.offset() > lengthNow - untouchedAfter;
    }
}
