/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What stands between two tokens of an author's text: spaces, line ends and comments.
 *
 * @param trailing the comments on the line of the token before, with the spaces before them
 * @param free comments that a blank line sets apart from the token after, with the spaces before them
 * @param lead the comments directly above the token after, with all spaces around them
 */
record Gap(String trailing, String free, String lead) {

    private static final Pattern COMMENT = Pattern.compile("//[^\r\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** Splits a gap within the text. */
    static Gap between(String text) {
        int own = text.indexOf('\n') < 0 ? 0 : endOfTrailing(text);
        int blank = lastBlankLine(text, own);
        return new Gap(text.substring(0, own), text.substring(own, blank), text.substring(blank));
    }

    /** Splits the gap before the first token; what a blank line sets apart there is about the whole file. */
    static Gap first(String text) {
        int blank = lastBlankLine(text, 0);
        return new Gap(text.substring(0, blank), "", text.substring(blank));
    }

    /** Splits the gap after the last token. */
    static Gap last(String text) {
        int own = endOfTrailing(text);
        int end = comments(text).stream().mapToInt(MatchResult::end).max().orElse(own);
        return new Gap(text.substring(0, own), text.substring(own, Math.max(own, end)),
                text.substring(Math.max(own, end)));
    }

    /** The comments in a part of a gap. */
    static List<String> commentsIn(String part) {
        return comments(part).stream().map(comment -> comment.group().stripTrailing()).toList();
    }

    private static List<MatchResult> comments(String text) {
        return COMMENT.matcher(text).results().toList();
    }

    private static int endOfTrailing(String text) {
        int end = 0;
        for (MatchResult comment : comments(text)) {
            if (text.substring(end, comment.start()).indexOf('\n') >= 0) {
                return end;
            }
            end = comment.end();
        }
        return end;
    }

    /** Where the last blank line below a comment begins; the start where there is none. */
    private static int lastBlankLine(String text, int start) {
        return comments(text).stream().mapToInt(MatchResult::end).filter(end -> end > start && blankLineAt(text, end))
                .max().orElse(start);
    }

    private static boolean blankLineAt(String text, int start) {
        return Lines.ends(Lines.space(text.substring(start))) > 1;
    }
}
