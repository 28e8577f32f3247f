/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import dev.waymark.dsl.ide.quickfix.Fix;

/** A repair that can be chosen in the editor. */
final class FixProposal implements ICompletionProposal {

    private final Fix fix;
    private final String problem;

    FixProposal(Fix fix, String problem) {
        this.fix = fix;
        this.problem = problem;
    }

    @Override
    public void apply(IDocument document) {
        Changes.apply(document, fix.changes());
    }

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public String getDisplayString() {
        return fix.label();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return problem;
    }

    @Override
    public Image getImage() {
        return PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_INFO_TSK);
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
