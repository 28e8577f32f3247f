/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.formatting;

import java.util.List;
import java.util.Objects;
import org.eclipse.xtext.formatting2.IHiddenRegionFormatting;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * Lays out the gap between two tokens that has comments in it. A comment stays on the line of the token before it when
 * it stood there; otherwise it has lines of its own. Its text is never touched.
 *
 * @param gap the gap
 * @param wanted how the gap would be without comments
 */
record GapReplacer(IHiddenRegion gap, IHiddenRegionFormatting wanted) implements ITextReplacer {

    @Override
    public ITextSegment getRegion() {
        return gap;
    }

    @Override
    public ITextReplacerContext createReplacements(ITextReplacerContext context) {
        int commentIndent = context.getIndentation() + Objects.requireNonNullElse(wanted.getIndentationIncrease(), 0);
        int tokenIndent = commentIndent - Objects.requireNonNullElse(wanted.getIndentationDecrease(), 0);
        StringBuilder text = new StringBuilder();
        List<ITextSegment> parts = gap.getAlternatingMergedSpaceAndComments();
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof IComment comment) {
                text.append(comment.getText().stripTrailing());
            } else if (i + 1 < parts.size()) {
                text.append(beforeComment(parts.get(i), i == 0, commentIndent, context));
            } else {
                text.append(afterComments(parts, tokenIndent, context));
            }
        }
        context.addReplacement(gap.replaceWith(text.toString()));
        return context.withIndentation(tokenIndent);
    }

    private String beforeComment(ITextSegment space, boolean first, int indent, ITextReplacerContext context) {
        if (first && gap.getPreviousSemanticRegion() == null) {
            return "";
        }
        int lines = lines(space);
        return lines == 0 ? "  " : lineBreak(lines, indent, context);
    }

    private String afterComments(List<ITextSegment> parts, int indent, ITextReplacerContext context) {
        if (gap.getNextSemanticRegion() == null) {
            return context.getNewLinesString(1);
        }
        boolean endsLine = parts.get(parts.size() - 2).getText().startsWith("//");
        boolean wantsLine = wanted.getNewLineMin() != null && wanted.getNewLineMin() > 0;
        int lines = lines(parts.get(parts.size() - 1));
        return lines > 0 || endsLine || wantsLine ? lineBreak(Math.max(1, lines), indent, context) : " ";
    }

    /** One blank line at most. */
    private static String lineBreak(int lines, int indent, ITextReplacerContext context) {
        return context.getNewLinesString(Math.min(lines, 2)) + context.getIndentationString(indent);
    }

    private static int lines(ITextSegment space) {
        return (int) space.getText().chars().filter(c -> c == '\n').count();
    }
}
