/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.IGrammarAccess;

import dev.waymark.dsl.JourneyStandaloneSetup;
import dev.waymark.dsl.conversion.Names;

/** Values at the edges of what a model can hold. */
final class EdgeValues {

    private static final List<String> NAMES = names();

    private static final List<String> TEXTS = List.of("a", "", " ", "\"", "\\", "\\\"", "\\n", "two\nlines",
            "\r\n", "\r", "\t", "// no comment", "/* none */", "{ }", "-> 5 %", "percent", "in", "evidence", "e-mail",
            "a.b", "^x", "\uD83D\uDE42", "\u202Eright to left", "\u05E9\u05DC\u05D5\u05DD", "\u6F22\u5B57", "e\u0301",
            "\u2028\u2029", "\u00A0", "\u0000", "\u0007", "\u001B[0m", "\u0085", "\uFEFF", "\uFFFF", "\uD83D",
            "\uDE42\uD83D", "<b>&amp;", "x".repeat(200));

    private static final List<Double> NUMBERS = List.of(0.0, -0.0, 1.0, -1.5, 0.1, 1 / 3.0, 48.0, 100.0, 1e21, 1e-7,
            Double.MAX_VALUE, Double.MIN_VALUE, -Double.MAX_VALUE, 9007199254740993.0);

    private static final List<Long> WHOLE = List.of(0L, 1L, -1L, 5L, 120L, Long.MAX_VALUE, Long.MIN_VALUE);

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2026, 11, 21), LocalDate.of(2024, 2, 29),
            LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));

    private final Tape tape;

    EdgeValues(Tape tape) {
        this.tape = tape;
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of("a", "b", "_", "a1", "A", "\u00E9t\u00E9", "\u6F22\u5B57",
                "\u0438\u043C\u044F", "\u05E9\u05DD", "\u0628", "\u0939\u093F", "\uD835\uDCB3y", "n".repeat(300)));
        IGrammarAccess grammar = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(IGrammarAccess.class);
        GrammarUtil.getAllKeywords(grammar.getGrammar()).stream().filter(Names::isName).sorted().forEach(names::add);
        return names;
    }

    /** A name: letters of any script, or a word of the language. */
    String name() {
        return pick(NAMES);
    }

    /** A value that the attribute can have. */
    Object of(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return choice.getELiterals().get(tape.next(choice.getELiterals().size())).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return tape.next(4) == 3 ? pick(TEXTS) + (char) (1 + tape.next(0xFFFF)) + pick(TEXTS) : pick(TEXTS);
        }
        if (type == Double.class) {
            return pick(NUMBERS);
        }
        return type == LocalDate.class ? pick(DAYS) : type == boolean.class ? (Object) true : whole(type);
    }

    private Object whole(Class<?> type) {
        return type == Long.class ? (Object) pick(WHOLE) : Integer.valueOf(pick(WHOLE).intValue());
    }

    private <T> T pick(List<T> choices) {
        return choices.get(tape.next(choices.size()));
    }
}
