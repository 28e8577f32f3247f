/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.messages.Nearest;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.Acceptance;
import dev.waymark.model.journey.Attribute;
import dev.waymark.model.journey.Contribution;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.SurveyQuestion;

/** Texts that are empty, hold what nobody sees, or leave the language; properties that are given twice. */
final class TextFixes {

    /** A quotation in the marks that word processors make. */
    private static final Pattern CURLY = Pattern.compile("[\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019]"
            + "([^\"\n\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019]*)[\u201C\u201D\u00AB\u00BB\u2018\u2019]");

    private TextFixes() {
    }

    static Map<Rule, Fixer> fixers() {
        return Map.of(
                Rule.SYNTAX, trouble -> Stream.concat(straightQuotes(trouble), similarWord(trouble)),
                Rule.PROPERTY_TWICE, trouble -> removal("Remove the second one", trouble),
                Rule.TEXT_BLANK, TextFixes::leaveOut,
                Rule.TEXT_UNPRINTABLE, trouble -> Stream.of(new Fix("Remove the invisible characters",
                        new Replacement(trouble.offset(), trouble.length(), printable(trouble.words())))));
    }

    private static Stream<Fix> straightQuotes(Trouble trouble) {
        Matcher quotation = CURLY.matcher(trouble.inText().text());
        return quotation.find(trouble.offset()) && quotation.start() == trouble.offset()
                ? Trouble.one("Write straight quotation marks", new Replacement(quotation.start(),
                        quotation.end() - quotation.start(), "\"" + quotation.group(1) + "\"")) : Stream.empty();
    }

    private static Stream<Fix> similarWord(Trouble trouble) {
        Grammar grammar = GrammarUtil.getGrammar(trouble.resource().getParseResult().getRootNode()
                .getGrammarElement());
        List<String> words = GrammarUtil.getAllKeywords(grammar).stream().filter(w -> w.matches("[a-z-]{3,}")).toList();
        String nearest = words.contains(trouble.words()) || trouble.words().length() < 3 ? null
                : Nearest.to(trouble.words(), words);
        return nearest == null ? Stream.empty() : Stream.of(trouble.write(nearest));
    }

    /** Removes the marked value with the words that introduce it. */
    static Stream<Fix> removal(String label, Trouble trouble) {
        return trouble.value().stream().flatMap(value ->
                Trouble.one(label, trouble.inText().removeClause(value)));
    }

    /** Gives each of two values of an element the words of the other one; nothing where one of them is not written. */
    static Stream<Fix> swap(String label, EObject element, EAttribute first, EAttribute second) {
        List<INode> one = NodeModelUtils.findNodesForFeature(element, first);
        List<INode> other = NodeModelUtils.findNodesForFeature(element, second);
        return one.isEmpty() || other.isEmpty() ? Stream.empty() : Trouble.one(label,
                Edits.replace(one.get(0), NodeModelUtils.getTokenText(other.get(0))),
                Edits.replace(other.get(0), NodeModelUtils.getTokenText(one.get(0))));
    }

    /** A text without which its element says nothing goes with the element. */
    private static Stream<Fix> leaveOut(Trouble trouble) {
        return trouble.value().stream().flatMap(value -> {
            EObject element = trouble.element(EObject.class).orElseThrow();
            boolean all = element instanceof Statement || element instanceof ServiceAction
                    || element instanceof Attribute || element instanceof Contribution
                    || element instanceof Acceptance || element instanceof SurveyQuestion
                    || isNameless(element, value);
            return Trouble.one("Leave it out", all ? trouble.inText().remove(element)
                    : trouble.inText().removeClause(value));
        });
    }

    private static boolean isNameless(EObject element, INode value) {
        return element instanceof Named named && named.getName() == null
                && GrammarUtil.containingAssignment(value.getGrammarElement()).getFeature()
                        .equals(JourneyPackage.Literals.NAMED__LABEL.getName());
    }

    private static String printable(String text) {
        return text.replaceAll("\\\\u00[01][0-9a-fA-F]|\\\\u00[89][0-9a-fA-F]|\\\\[rfb]|[\\p{Cntrl}&&[^\n\t]]", "");
    }
}
