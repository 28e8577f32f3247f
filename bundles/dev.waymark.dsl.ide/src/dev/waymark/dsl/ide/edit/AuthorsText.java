/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** A text as its author wrote it, taken down before a program changes its model. */
final class AuthorsText {

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<EObject, EObject> containers = new HashMap<>();
    private final Map<EObject, Integer> order = new HashMap<>();

    AuthorsText(ITextRegionAccess regions, EObject model) {
        this.text = regions.regionForDocument().getText();
        ISemanticRegion region = firstOf(regions);
        for (; region != null; region = region.getNextSemanticRegion()) {
            tokens.add(new Token(region, Map::of));
        }
        EcoreUtil.getAllContents(List.of(model)).forEachRemaining(content -> {
            EObject element = (EObject) content;
            containers.put(element, element.eContainer());
            order.put(element, order.size());
        });
    }

    private static ISemanticRegion firstOf(ITextRegionAccess regions) {
        if (regions.regionForRootEObject() == null) {
            return null;
        }
        IHiddenRegion start = regions.regionForRootEObject().getPreviousHiddenRegion();
        return start.getNextSemanticRegion();
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** Where a token begins; the end of the text for the index after the last token. */
    int start(int token) {
        return token == tokens.size() ? text.length() : tokens.get(token).region().getOffset();
    }

    /** Where the gap before a token begins. */
    int gapStart(int token) {
        return token == 0 ? 0 : tokens.get(token - 1).region().getEndOffset();
    }

    /** What stands before a token. */
    String gap(int token) {
        return text.substring(gapStart(token), start(token));
    }

    /** What stands before a token, split by what it belongs to. */
    Gap parts(int token) {
        return token == tokens.size() ? Gap.last(gap(token)) : token == 0 ? Gap.first(gap(0)) : Gap.between(gap(token));
    }

    /** The element that held another one when the author wrote it; null where there was none. */
    EObject container(EObject element) {
        return containers.get(element);
    }

    /** The position of an element among all that the author wrote, or null for a new one. */
    Integer position(EObject element) {
        return order.get(element);
    }

    /** Whether a token is the first one of its element. */
    boolean begins(int token) {
        EObject outer = token == 0 ? null : tokens.get(token - 1).element();
        while (outer != null && outer != tokens.get(token).element()) {
            outer = container(outer);
        }
        return outer == null;
    }

    /** The spaces at the start of the line on which a token stands. */
    String indentation(int token) {
        return Lines.indent(text, start(token));
    }

    /** The index of the brace that closes the block which a token opens. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("{") ? 1 : tokens.get(i).is("}") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException("No block begins at " + open);
    }

    /** Whether the author has broken the lines of a block. */
    boolean isTall(int open) {
        return text.substring(start(open), start(closing(open))).indexOf('\n') >= 0;
    }

    /** How far the author indents a block. */
    String step() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            String outer = indentation(i);
            if (tokens.get(i).is("{") && gap(i + 1).indexOf('\n') >= 0 && indentation(i + 1).startsWith(outer)
                    && indentation(i + 1).length() > outer.length()) {
                return indentation(i + 1).substring(outer.length());
            }
        }
        return "  ";
    }

    /** What the author has said twice though only one can hold, such as a second age; the model knows one of them. */
    Optional<Token> saidTwice() {
        Set<Object> said = new HashSet<>();
        return tokens.stream().filter(token -> !order.containsKey(token.element()) || token.feature() != null
                && !token.feature().isMany() && !said.add(List.of(token.element(), token.feature()))).findFirst();
    }

    String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }
}
