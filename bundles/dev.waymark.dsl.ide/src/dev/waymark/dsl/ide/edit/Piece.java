/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of the changed text.
 *
 * @param text what stands there
 * @param source where the author wrote the same, or -1
 */
record Piece(String text, int source) {

    /** What turns the author's text into the pieces: as little as possible. */
    static List<Replacement> replacements(String author, List<Piece> pieces) {
        Set<Integer> kept = Rising.longest(pieces.stream().map(Piece::source).filter(source -> source >= 0).toList());
        List<Replacement> changes = new ArrayList<>();
        StringBuilder added = new StringBuilder();
        int position = 0;
        for (Piece piece : pieces) {
            if (piece.source >= 0 && kept.contains(piece.source)) {
                addChange(author, position, piece.source, added.toString(), changes);
                added.setLength(0);
                position = piece.source + piece.text.length();
            } else {
                added.append(piece.text);
            }
        }
        addChange(author, position, author.length(), added.toString(), changes);
        return changes;
    }

    private static void addChange(String author, int start, int end, String text, List<Replacement> changes) {
        int first = 0;
        int most = Math.min(end - start, text.length());
        while (first < most && author.charAt(start + first) == text.charAt(first)) {
            first++;
        }
        int last = 0;
        while (last < most - first && author.charAt(end - 1 - last) == text.charAt(text.length() - 1 - last)) {
            last++;
        }
        if (start + first < end - last || first < text.length() - last) {
            changes.add(new Replacement(start + first, end - last - start - first,
                    text.substring(first, text.length() - last)));
        }
    }

    /** The whole text. */
    static String join(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
