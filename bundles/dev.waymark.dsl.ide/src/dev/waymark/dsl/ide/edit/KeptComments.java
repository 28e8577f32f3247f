/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

/**
 * Finds a new place for the comments of tokens that are not in the text any more: before the next token of the author
 * that is. The comments in, directly above and directly behind an element that was deleted go with it.
 */
final class KeptComments {

    private final AuthorsText author;
    private final Fates fates;
    private final boolean[] stays;
    private final Map<Integer, List<String>> before = new HashMap<>();
    private final Map<Integer, String> behind = new HashMap<>();

    KeptComments(AuthorsText author, Fates fates, int[] origins) {
        this.author = author;
        this.fates = fates;
        this.stays = new boolean[author.tokens().size()];
        for (int origin : origins) {
            if (origin >= 0) {
                stays[origin] = true;
            }
        }
        for (int gap = 0; gap <= stays.length; gap++) {
            carry(gap);
        }
    }

    /** The comments that come before a token of the author from further above. */
    List<String> before(int token) {
        return before.getOrDefault(token, List.of());
    }

    /** The comments at the end of the line of a token, with their spaces, of which the tokens between are gone. */
    String behind(int token) {
        return behind.getOrDefault(token, "");
    }

    private void carry(int gap) {
        if (stays(gap) && (gap == 0 || stays[gap - 1])) {
            return;
        }
        EObject left = gap == 0 ? null : goneWith(gap - 1);
        EObject right = goneWith(gap);
        Gap parts = author.parts(gap);
        if (gap > 0 && !stays[gap - 1]) {
            carryTrailing(parts.trailing(), gap, left == null);
        }
        if (!stays(gap) && (left == null || left != right)) {
            carry(parts.free(), gap);
        }
        if (!stays(gap) && right == null) {
            carry(parts.lead(), gap);
        }
    }

    /** What ends a line belongs to all of it: it stays when something before it does, also without its last element. */
    private void carryTrailing(String trailing, int gap, boolean elementStays) {
        int token = gap - 1;
        while (token >= 0 && !stays[token] && author.gap(token).indexOf('\n') < 0) {
            token--;
        }
        if (token >= 0 && stays[token]) {
            behind.merge(token, trailing, String::concat);
        } else if (elementStays) {
            carry(trailing, gap);
        }
    }

    private void carry(String part, int gap) {
        List<String> comments = Gap.commentsIn(part);
        if (!comments.isEmpty()) {
            int token = gap;
            while (!stays(token)) {
                token++;
            }
            before.computeIfAbsent(token, t -> new ArrayList<>()).addAll(comments);
        }
    }

    private boolean stays(int token) {
        return token == stays.length || stays[token];
    }

    private EObject goneWith(int token) {
        return stays(token) ? null : fates.goneWith(author.tokens().get(token));
    }
}
