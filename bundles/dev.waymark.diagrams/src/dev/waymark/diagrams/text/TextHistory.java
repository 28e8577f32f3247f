/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a text was, and what it was before an undo: an undo brings back the very words, comments and layout too. */
final class TextHistory {

    private static final int LONGEST = 100;

    private final List<String> texts = new ArrayList<>();
    private int now = -1;

    /** The text is this one now: the one before or after again, or a new one. */
    void add(String text) {
        int known = neighbours().filter(index -> texts.get(index).equals(text)).findFirst().orElse(-1);
        if (known >= 0) {
            now = known;
        } else if (now < 0 || !texts.get(now).equals(text)) {
            texts.subList(now + 1, texts.size()).clear();
            texts.add(text);
            if (texts.size() > LONGEST) {
                texts.remove(0);
            }
            now = texts.size() - 1;
        }
    }

    /** What undoing or redoing the last change may lead to. */
    Stream<String> near() {
        return neighbours().map(texts::get);
    }

    private Stream<Integer> neighbours() {
        return Stream.of(now - 1, now + 1).filter(index -> index >= 0 && index < texts.size());
    }
}
