/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import com.google.common.base.Suppliers;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.ISemanticSequenceAcceptor;
import org.eclipse.xtext.serializer.acceptor.ISequenceAcceptor;
import org.eclipse.xtext.serializer.diagnostic.ISerializationDiagnostic.Acceptor;
import org.eclipse.xtext.serializer.impl.Serializer;
import org.eclipse.xtext.serializer.sequencer.HiddenTokenSequencer;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;

/** Writes a changed model as tokens in the author's order, each with the space of the canonical layout before it. */
class CanonicalWriter extends Serializer {

    @Inject
    private Provider<TokensOnly> tokensOnly;
    @Inject
    private Provider<IFormatter2> formatters;

    /** Leaves out the author's comments and spaces. */
    static class TokensOnly extends HiddenTokenSequencer {

        @Override
        protected List<INode> getHiddenNodesBetween(INode from, INode to) {
            return null;
        }

        @Override
        protected void emitHiddenTokens(List<INode> hidden) {
            // they are the business of those who know where they belong
        }
    }

    /** The tokens of a model. */
    List<Token> write(EObject model) {
        ITextRegionAccess regions = serializeToRegions(model);
        Supplier<Map<Integer, String>> layout = Suppliers.memoize(() -> layout(regions));
        List<Token> tokens = new ArrayList<>();
        ISemanticRegion region = regions.regionForRootEObject().getPreviousHiddenRegion().getNextSemanticRegion();
        for (; region != null; region = region.getNextSemanticRegion()) {
            tokens.add(new Token(region, layout));
        }
        return tokens;
    }

    private Map<Integer, String> layout(ITextRegionAccess regions) {
        Map<Integer, String> spaces = new HashMap<>();
        for (ITextReplacement space : formatters.get().format(new FormatterRequest().setTextRegionAccess(regions))) {
            spaces.put(space.getOffset(), space.getReplacementText());
        }
        return spaces;
    }

    @Override
    protected void serialize(ISerializationContext context, EObject root, ISequenceAcceptor tokens, Acceptor errors) {
        ISemanticSequencer values = semanticSequencerProvider.get();
        ISyntacticSequencer words = syntacticSequencerProvider.get();
        TokensOnly hidden = tokensOnly.get();
        values.init((ISemanticSequenceAcceptor) words, errors);
        words.init(context, root, hidden, errors);
        hidden.init(context, root, tokens, errors);
        values.createSequence(context, root);
    }
}
