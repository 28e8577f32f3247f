/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which tokens of a changed text are those that the author wrote. */
final class Origins {

    /** Said of a token that the author has not written. */
    static final int NONE = -2;

    private record Key(EObject element, EStructuralFeature feature, String word) {
    }

    private final List<Token> written;
    private final List<Token> tokens;
    private final int[] origins;
    private final boolean[] found;

    private Origins(List<Token> written, List<Token> tokens) {
        this.written = written;
        this.tokens = tokens;
        this.origins = new int[tokens.size()];
        this.found = new boolean[written.size()];
    }

    /** For each token its index in the author's text, or {@link #NONE}. */
    static int[] find(List<Token> written, List<Token> tokens) {
        Origins search = new Origins(written, tokens);
        Arrays.fill(search.origins, NONE);
        search.matchGroups(token -> token.feature() != null);
        search.matchNeighbours();
        search.matchGroups(token -> token.feature() == null);
        return search.origins;
    }

    /**
     * For each token, and for the end, the index of the author's token before which its gap stands in the author's
     * text, or {@link #NONE}: a new word that begins an element takes over the place of the one that began it before.
     */
    static int[] ofGaps(AuthorsText author, List<Token> tokens, int[] origins) {
        int[] gaps = Arrays.copyOf(origins, origins.length + 1);
        gaps[origins.length] = author.tokens().size();
        for (int i = 1; i < origins.length; i++) {
            if (origins[i] >= 0 && origins[i - 1] == NONE && author.begins(origins[i])) {
                gaps[i] = NONE;
                gaps[firstOf(tokens, i, origins)] = origins[i];
            }
        }
        return gaps;
    }

    /** The first one of the new tokens directly before a token that belong to its element; itself if there is none. */
    private static int firstOf(List<Token> tokens, int token, int[] origins) {
        int first = token;
        while (first > 0 && origins[first - 1] == NONE
                && tokens.get(first - 1).element() == tokens.get(token).element()) {
            first--;
        }
        return first;
    }

    /** Values of one feature of one element, or one word in one element, in their order. */
    private void matchGroups(Predicate<Token> filter) {
        Map<Key, List<Integer>> old = group(written, i -> !found[i] && filter.test(written.get(i)));
        group(tokens, i -> origins[i] == NONE && filter.test(tokens.get(i)))
                .forEach((key, now) -> matchLists(old.getOrDefault(key, List.of()), now));
    }

    private static Map<Key, List<Integer>> group(List<Token> all, Predicate<Integer> filter) {
        Map<Key, List<Integer>> groups = new HashMap<>();
        IntStream.range(0, all.size()).boxed().filter(filter).forEach(i -> {
            Token token = all.get(i);
            String word = token.feature() == null ? token.text() : "";
            groups.computeIfAbsent(new Key(token.element(), token.feature(), word), k -> new ArrayList<>()).add(i);
        });
        return groups;
    }

    /** Lists of one length stay where they are; else equal texts first, then what stands between the same ones. */
    private void matchLists(List<Integer> old, List<Integer> now) {
        if (old.size() == now.size()) {
            matchRest(old, now);
            return;
        }
        int start = 0;
        int last = 0;
        for (int i = 0; i < now.size(); i++) {
            int match = indexOf(tokens.get(now.get(i)).text(), old, start);
            if (match >= 0) {
                match(old.get(match), now.get(i));
                matchRest(old.subList(start, match), now.subList(last, i));
                start = match + 1;
                last = i + 1;
            }
        }
        matchRest(old.subList(start, old.size()), now.subList(last, now.size()));
    }

    private int indexOf(String text, List<Integer> old, int start) {
        return IntStream.range(start, old.size()).filter(i -> written.get(old.get(i)).text().equals(text)).findFirst()
                .orElse(-1);
    }

    private void matchRest(List<Integer> old, List<Integer> now) {
        if (old.size() == now.size()) {
            IntStream.range(0, old.size()).forEach(i -> match(old.get(i), now.get(i)));
        }
    }

    private void match(int old, int now) {
        origins[now] = old;
        found[old] = true;
    }

    /** Words beside a token that was found. */
    private void matchNeighbours() {
        for (int i = tokens.size() - 2; i >= 0; i--) {
            matchNeighbour(i, origins[i + 1] - 1);
        }
        for (int i = 1; i < tokens.size(); i++) {
            matchNeighbour(i, origins[i - 1] + 1);
        }
    }

    private void matchNeighbour(int now, int old) {
        if (origins[now] == NONE && old >= 0 && old < written.size() && !found[old]
                && written.get(old).element() == tokens.get(now).element()
                && written.get(old).isSameWord(tokens.get(now))) {
            match(old, now);
        }
    }
}
