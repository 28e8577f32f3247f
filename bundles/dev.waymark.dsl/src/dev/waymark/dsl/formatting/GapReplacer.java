/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

import java.util.List;
import java.util.Objects;

import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.internal.HiddenRegionReplacer;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * Lays out the gap between two tokens that has comments in it. A comment stays on the line of the token before it when
 * it stood there; otherwise it has lines of its own. Its text is never touched.
 */
class GapReplacer extends HiddenRegionReplacer {

    private final IHiddenRegion gap;
    private final IHiddenRegionFormatting wanted;

    /** For a gap, and how the gap would be without comments. */
    GapReplacer(IHiddenRegion gap, IHiddenRegionFormatting wanted) {
        super(gap, wanted);
        this.gap = gap;
        this.wanted = wanted;
    }

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        int commentIndent = context.getIndentation() + Objects.requireNonNullElse(wanted.getIndentationIncrease(), 0);
        int tokenIndent = commentIndent - Objects.requireNonNullElse(wanted.getIndentationDecrease(), 0);
        List<ITextSegment> parts = gap.getAlternatingMergedSpaceAndComments();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size() - 1; i++) {
            text.append(parts.get(i) instanceof IComment comment ? comment.getText().stripTrailing()
                    : beforeComment(parts.get(i), i == 0, commentIndent, context));
        }
        text.append(afterComments(parts, tokenIndent, context));
        context.addReplacement(gap.replaceWith(text.toString()));
        return context.withIndentation(tokenIndent);
    }

    private String beforeComment(ITextSegment space, boolean first, int indent, ITextReplacerContext context) {
        if (first && gap.getPreviousSemanticRegion() == null) {
            return "";
        }
        int lines = lines(space);
        return lines == 0 ? "  " : lineBreak(first ? Math.max(lines, least()) : lines, indent, context);
    }

    private String afterComments(List<ITextSegment> parts, int indent, ITextReplacerContext context) {
        if (gap.getNextSemanticRegion() == null) {
            return context.getNewLinesString(1);
        }
        boolean endsLine = parts.get(parts.size() - 2).getText().startsWith("//");
        boolean onTokensLine = lines(parts.get(0)) == 0 && parts.size() == 3;
        int lines = lines(parts.get(parts.size() - 1));
        if (lines == 0 && !endsLine && least() == 0) {
            return " ";
        }
        return lineBreak(Math.max(lines, onTokensLine ? least() : 1), indent, context);
    }

    /** How many line ends the gap would have at least. */
    private int least() {
        return Objects.requireNonNullElse(wanted.getNewLineMin(), 0);
    }

    /** One blank line at most. */
    private static String lineBreak(int lines, int indent, ITextReplacerContext context) {
        return context.getNewLinesString(Math.max(1, Math.min(lines, 2))) + context.getIndentationString(indent);
    }

    private static int lines(ITextSegment space) {
        return (int) space.getText().chars().filter(c -> c == '\n').count();
    }
}
