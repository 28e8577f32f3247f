/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import dev.waymark.dsl.ide.words.Phrases;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;

/**
 * Colours a text by what its words mean: a word of the language that is used as a name is coloured as a name. The
 * styles are the token types and modifiers of the language server protocol, which other editors map to theirs.
 */
public class JourneyHighlighting implements ISemanticHighlightingCalculator {

    /** A word of the language. */
    public static final String WORD = "keyword";
    /** A word from a fixed list, such as the kind of a touchpoint. */
    public static final String VALUE = "enumMember";
    /** The name of a definition at the top of a file. */
    public static final String DEFINITION = "class";
    /** The name of a stage. */
    public static final String STAGE = "namespace";
    /** The name of a step, a decision, an exit or an end. */
    public static final String POINT = "function";
    /** The name of a pain point, an opportunity or an objective. */
    public static final String IDEA = "property";
    /** A word that the author chose freely: a feeling, an outcome, a unit. */
    public static final String FREE_WORD = "variable";
    public static final String TEXT = "string";
    public static final String NUMBER = "number";
    public static final String ARROW = "operator";
    public static final String COMMENT = "comment";
    /** Added where an element is defined, not only referred to. */
    public static final String DECLARATION = "declaration";

    @Override
    public void provideHighlightingFor(XtextResource resource, IHighlightedPositionAcceptor acceptor,
            CancelIndicator cancel) {
        if (resource == null || resource.getParseResult() == null) {
            return;
        }
        Set<String> words = words(resource.getParseResult());
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            boolean oneLine = leaf.getText().indexOf('\n') < 0;
            if (oneLine && !leaf.getText().isBlank()) {
                boolean isLost = !isUnderstood(leaf) && words.contains(leaf.getText());
                String[] styles = isLost ? new String[]{WORD} : styles(leaf);
                if (styles.length > 0) {
                    acceptor.addPosition(leaf.getOffset(), leaf.getLength(), styles);
                }
            }
        }
    }

    /** The words of the language, which keep their colour where a broken text is not understood. */
    private static Set<String> words(IParseResult text) {
        return text.hasSyntaxErrors() && GrammarUtil.getGrammar(text.getRootNode().getGrammarElement()) != null
                ? GrammarUtil.getAllKeywords(GrammarUtil.getGrammar(text.getRootNode().getGrammarElement())) : Set.of();
    }

    private static boolean isUnderstood(ILeafNode leaf) {
        EObject rule = leaf.getGrammarElement();
        return leaf.isHidden() || rule != null && !(rule instanceof TerminalRule);
    }

    private static String[] styles(ILeafNode leaf) {
        if (leaf.isHidden()) {
            return new String[]{COMMENT};
        }
        char first = leaf.getText().charAt(0);
        if (leaf.getGrammarElement() instanceof EnumLiteralDeclaration) {
            return new String[]{VALUE};
        }
        if (Phrases.word(leaf).isPresent()) {
            return new String[]{WORD};
        }
        if (first == '"') {
            return new String[]{TEXT};
        }
        if (leaf.getText().equals("->")) {
            return new String[]{ARROW};
        }
        if (Character.isDigit(first) || first == '+' || first == '-' || first == '%') {
            return new String[]{NUMBER};
        }
        return Character.isLetter(first) || first == '_' || first == '^' ? name(leaf) : new String[0];
    }

    private static String[] name(ILeafNode leaf) {
        for (INode node = leaf; node != null; node = node.getParent()) {
            EObject rule = node.getGrammarElement();
            if (rule instanceof CrossReference reference) {
                return new String[]{style(GrammarUtil.getReference(reference).getEReferenceType())};
            }
            Optional<String> feature = Optional.ofNullable(rule).filter(r -> !(r instanceof Keyword))
                    .map(GrammarUtil::containingAssignment).map(Assignment::getFeature);
            if (feature.isPresent()) {
                EObject owner = node.getParent() == null ? null : node.getParent().getSemanticElement();
                return owner instanceof Named && feature.get().equals(JourneyPackage.Literals.NAMED__NAME.getName())
                        ? new String[]{style(owner.eClass()), DECLARATION} : new String[]{FREE_WORD};
            }
        }
        return new String[0];
    }

    private static String style(EClass type) {
        Class<?> named = type.getInstanceClass();
        if (Definition.class.isAssignableFrom(named)) {
            return DEFINITION;
        }
        return Node.class.isAssignableFrom(named) ? POINT : Stage.class.isAssignableFrom(named) ? STAGE : IDEA;
    }
}
