/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

import dev.waymark.dsl.ide.completion.Snippet;
import dev.waymark.ui.icons.Icons;

/** Something that can be written at a place, with places to fill in where it is a template. */
final class JourneyProposal implements ICompletionProposal, ICompletionProposalExtension2,
        ICompletionProposalExtension6 {

    private final ContentAssistEntry entry;
    private final int start;
    private Point selection;

    JourneyProposal(ContentAssistEntry entry, int offset) {
        this.entry = entry;
        this.start = offset - entry.getPrefix().length();
    }

    private boolean isTemplate() {
        return ContentAssistEntry.KIND_SNIPPET.equals(entry.getKind());
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        IDocument document = viewer.getDocument();
        try {
            if (isTemplate()) {
                String indent = Lines.indent(document, start);
                Snippet snippet = Snippet.read(entry.getProposal().replace("\n", "\n" + indent));
                document.replace(start, offset - start, snippet.text());
                selection = FillIn.begin(viewer, start, snippet);
            } else {
                document.replace(start, offset - start, entry.getProposal());
                selection = new Point(start + entry.getProposal().length(), 0);
            }
        } catch (BadLocationException e) {
            selection = null; // the text has become shorter meanwhile, and the proposal says nothing any more
        }
    }

    @Override
    public void apply(IDocument document) {
        throw new UnsupportedOperationException("Applied to a viewer");
    }

    @Override
    public Point getSelection(IDocument document) {
        return selection;
    }

    /** Whether the proposal goes on from what was written meanwhile. */
    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String written = document.get(start, Math.max(0, offset - start));
            return !written.equalsIgnoreCase(entry.getProposal())
                    && (begins(getDisplayString(), written) || begins(entry.getProposal(), written));
        } catch (BadLocationException e) {
            return false;
        }
    }

    private static boolean begins(String whole, String written) {
        return whole.toLowerCase(Locale.ROOT).startsWith(written.toLowerCase(Locale.ROOT));
    }

    @Override
    public String getDisplayString() {
        return entry.getLabel() == null ? entry.getProposal() : entry.getLabel();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString shown = new StyledString(getDisplayString());
        return entry.getDescription() == null ? shown
                : shown.append("  " + entry.getDescription(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return entry.getDocumentation() != null ? entry.getDocumentation() : entry.getDescription();
    }

    @Override
    public Image getImage() {
        return entry.getSource() instanceof EObject element ? Icons.of(element) : null;
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // nothing is shown in the text before it is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // nothing was shown
    }
}
