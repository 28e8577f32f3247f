/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import dev.waymark.dsl.ide.completion.Completion;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.text.Reading;

/** {@link Completion} for the platform's content assist, which asks beside the UI thread. */
public final class JourneyCompletion implements IContentAssistProcessor {

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return Readings.upToDate(viewer.getDocument()).filter(reading -> reading.resource().getParseResult() != null)
                .map(reading -> proposals(reading, offset)).orElseGet(() -> new ICompletionProposal[0]);
    }

    private static ICompletionProposal[] proposals(Reading reading, int offset) {
        Completion completion = WaymarkUi.language().getInstance(Completion.class);
        int place = Math.min(offset, reading.text().length());
        return completion.at(reading.resource(), place).stream()
                .map(entry -> new JourneyProposal(entry, offset)).toArray(ICompletionProposal[]::new);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    /** Nothing pops up that was not asked for. */
    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
