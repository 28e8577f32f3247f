/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.messages;

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

import dev.waymark.model.journey.JourneyPackage;

/** What a designer calls the parts of a journey. */
public final class Words {

    private static final Map<EClass, String> KINDS = Map.of(
            JourneyPackage.Literals.USE, "used file",
            JourneyPackage.Literals.SUPPORT_SYSTEM, "system",
            JourneyPackage.Literals.ACTOR, "team or system",
            JourneyPackage.Literals.NODE, "step");

    private static final Map<EStructuralFeature, String> PROPERTIES = Map.of(
            JourneyPackage.Literals.MOMENT__DURATION, "duration ('takes')",
            JourneyPackage.Literals.SERVICE_ACTION__DURATION, "duration ('takes')",
            JourneyPackage.Literals.TARGET__DUE, "date of the target ('by')",
            JourneyPackage.Literals.SOURCE__FROM, "first day of the period",
            JourneyPackage.Literals.SOURCE__TO, "last day of the period",
            JourneyPackage.Literals.PERSONA__VALIDATED, "date of validation");

    private Words() {
    }

    /** The kind of an element, such as {@code pain point}. */
    public static String kind(EClass type) {
        return KINDS.getOrDefault(type, spaced(type.getName()));
    }

    /** The kind of an element with its article, such as {@code an opportunity}. */
    public static String aKind(EClass type) {
        return withArticle(kind(type));
    }

    /** What a property is called, such as {@code review due}. */
    public static String property(EStructuralFeature feature) {
        return PROPERTIES.getOrDefault(feature, spaced(feature.getName()));
    }

    /** A word with the article that its sound asks for. */
    public static String withArticle(String word) {
        return ("aeio".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }

    /** Words with a capital at their beginning; there must be some. */
    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String spaced(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
