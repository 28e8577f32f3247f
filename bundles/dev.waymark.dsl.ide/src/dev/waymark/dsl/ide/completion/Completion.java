/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;

import com.google.common.util.concurrent.MoreExecutors;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.TextRegion;

/** What can be written at a place in a text, for editors that are not language clients. */
public class Completion {

    private final Provider<ContentAssistContextFactory> contexts;
    private final Provider<IdeContentProposalAcceptor> acceptors;
    private final IdeContentProposalProvider proposals;

    @Inject
    Completion(Provider<ContentAssistContextFactory> contexts, Provider<IdeContentProposalAcceptor> acceptors,
            IdeContentProposalProvider proposals) {
        this.contexts = contexts;
        this.acceptors = acceptors;
        this.proposals = proposals;
    }

    /**
     * The proposals at an offset of the resource's text, the best first. The proposal of an entry of the kind
     * {@link ContentAssistEntry#KIND_SNIPPET} has places to fill in: see {@link Snippet}.
     */
    public List<ContentAssistEntry> at(XtextResource resource, int offset) {
        String text = resource.getParseResult().getRootNode().getText();
        ContentAssistContextFactory factory = contexts.get();
        factory.setPool(MoreExecutors.newDirectExecutorService());
        ContentAssistContext[] places = factory.create(text, new TextRegion(offset, 0), offset, resource);
        IdeContentProposalAcceptor acceptor = acceptors.get();
        acceptor.setCancelIndicator(CancelIndicator.NullImpl);
        proposals.createProposals(List.of(places), acceptor);
        List<ContentAssistEntry> entries = new ArrayList<>();
        acceptor.getEntries().forEach(entries::add);
        return entries;
    }
}
