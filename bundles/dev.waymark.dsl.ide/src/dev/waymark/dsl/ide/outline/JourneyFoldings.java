/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

import org.eclipse.xtext.ide.editor.folding.FoldingRange;
import org.eclipse.xtext.ide.editor.folding.FoldingRangeKind;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** What can be folded: elements with braces, and comments, each of several lines. */
public class JourneyFoldings implements IFoldingRangeProvider {

    private static final String LINE_COMMENT = "//";

    @Override
    public SortedSet<FoldingRange> getFoldingRanges(XtextResource resource, CancelIndicator cancel) {
        SortedSet<FoldingRange> ranges = new TreeSet<>(Comparator.comparingInt(FoldingRange::getOffset));
        if (resource.getParseResult() == null) {
            return ranges;
        }
        INode firstOfComment = null;
        INode lastOfComment = null;
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (leaf.getText().equals("}") && !leaf.isHidden()) {
                add(ranges, leaf.getParent(), leaf, null);
            } else if (leaf.getText().startsWith("/*")) {
                add(ranges, leaf, leaf, FoldingRangeKind.COMMENT);
            } else if (leaf.isHidden() && leaf.getText().startsWith(LINE_COMMENT)) {
                firstOfComment = firstOfComment == null ? leaf : firstOfComment;
                lastOfComment = leaf;
            } else if (!leaf.isHidden()) {
                add(ranges, firstOfComment, lastOfComment, FoldingRangeKind.COMMENT);
                firstOfComment = null;
            }
        }
        add(ranges, firstOfComment, lastOfComment, FoldingRangeKind.COMMENT);
        return ranges;
    }

    private static void add(SortedSet<FoldingRange> ranges, INode first, INode last, FoldingRangeKind kind) {
        if (first != null && first.getStartLine() < last.getEndLine()) {
            ranges.add(new FoldingRange(first.getOffset(), last.getEndOffset() - first.getOffset(), kind, false, null));
        }
    }
}
