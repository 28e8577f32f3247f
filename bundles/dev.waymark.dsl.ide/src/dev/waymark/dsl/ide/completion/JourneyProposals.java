/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.ide.words.Explanations;
import dev.waymark.dsl.ide.words.Phrases;
import dev.waymark.model.journey.JourneyModel;

/** Proposes what can be written next: names, values, words of the language, and whole templates. */
public class JourneyProposals extends IdeContentProposalProvider {

    private static final int VALUE = 700;
    private static final int TEMPLATE = 400;
    private static final int WORD = 300;

    private final ReferenceProposals references;
    private final Values values;
    private final Templates templates;
    private final Explanations explanations;

    @Inject
    JourneyProposals(ReferenceProposals references, Values values, Templates templates, Explanations explanations) {
        this.references = references;
        this.values = values;
        this.templates = templates;
        this.explanations = explanations;
    }

    /** Directly behind a word only that word can be completed, and nothing in a comment. */
    @Override
    protected Iterable<ContentAssistContext> getFilteredContexts(Collection<ContentAssistContext> contexts) {
        return contexts.stream().filter(c -> (!c.getPrefix().isEmpty() || !isBehindWord(c)) && !isInComment(c))
                .toList();
    }

    private static boolean isInComment(ContentAssistContext context) {
        int offset = context.getOffset();
        ILeafNode leaf = offset == 0 ? null : NodeModelUtils.findLeafNodeAtOffset(context.getRootNode(), offset - 1);
        return leaf != null && leaf.isHidden() && (leaf.getText().startsWith("//")
                || leaf.getText().startsWith("/*") && leaf.getEndOffset() > offset);
    }

    private static boolean isBehindWord(ContentAssistContext context) {
        int offset = context.getOffset();
        return offset > 0 && Character.isLetterOrDigit(context.getRootNode().getText().charAt(offset - 1));
    }

    @Override
    protected void _createProposals(CrossReference rule, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        EStructuralFeature feature = feature(GrammarUtil.containingAssignment(rule));
        if (feature instanceof EReference reference && context.getCurrentModel() != null) {
            references.propose(reference, rule, context, acceptor);
        }
    }

    private static EStructuralFeature feature(Assignment assignment) {
        EClass type = (EClass) GrammarUtil.containingRule(assignment).getType().getClassifier();
        return type.getEStructuralFeature(assignment.getFeature());
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        AbstractElement terminal = assignment.getTerminal();
        if (terminal instanceof CrossReference reference) {
            _createProposals(reference, context, acceptor);
        } else if (terminal instanceof RuleCall call && context.getCurrentModel() != null) {
            EStructuralFeature property = feature(assignment);
            List<Value> found = values.of(property, context.getCurrentModel());
            for (int i = 0; i < found.size(); i++) {
                propose(found.get(i), VALUE - i, context, acceptor);
            }
            if (call.getRule().getName().equals("STRING")) {
                proposeText(property, context, acceptor);
            }
        }
    }

    private void propose(Value value, int priority, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        accept(value.text(), priority, context, acceptor, entry -> {
            entry.setKind(ContentAssistEntry.KIND_VALUE);
            entry.setDescription(value.meaning());
        });
    }

    private void proposeText(EStructuralFeature property, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        EObject model = context.getCurrentModel();
        boolean fits = property.getEContainingClass().isInstance(model);
        accept("\"${1}\"", WORD + 1, context, acceptor, entry -> {
            entry.setKind(ContentAssistEntry.KIND_SNIPPET);
            entry.setLabel("\"\u2026\"");
            entry.setDescription(fits ? explanations.of(property) : null);
        });
    }

    @Override
    protected void _createProposals(Keyword word, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        if (!KeywordFilter.fits(word, context)) {
            return;
        }
        String meaning = explanations.of(word);
        accept(Phrases.from(word), priority(word, context), context, acceptor, entry -> {
            entry.setKind(isValue(word) ? ContentAssistEntry.KIND_ENUM : ContentAssistEntry.KIND_KEYWORD);
            entry.setDescription(meaning);
        });
        for (Template template : templates.beginningWith(word)) {
            accept(template.snippet(context.getCurrentModel()), TEMPLATE, context, acceptor, entry -> {
                entry.setKind(ContentAssistEntry.KIND_SNIPPET);
                entry.setLabel(template.title());
                entry.setDescription("template");
                entry.setDocumentation(Snippet.read(entry.getProposal()).text());
            });
        }
    }

    /** What goes on with an element comes before what begins another one. */
    private static int priority(Keyword word, ContentAssistContext context) {
        boolean goesOn = context.getCurrentModel() == context.getPreviousModel()
                && !(context.getCurrentModel() instanceof JourneyModel);
        return isValue(word) && goesOn ? VALUE - 50 : goesOn ? TEMPLATE + 50 : WORD;
    }

    private static boolean isValue(Keyword word) {
        return GrammarUtil.containingRule(word).getType().getClassifier() instanceof EEnum;
    }

    private void accept(String proposal, int priority, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor, Consumer<ContentAssistEntry> details) {
        ContentAssistEntry entry = getProposalCreator().createProposal(proposal, context, details::accept);
        if (entry != null) {
            acceptor.accept(entry, priority);
        }
    }
}
