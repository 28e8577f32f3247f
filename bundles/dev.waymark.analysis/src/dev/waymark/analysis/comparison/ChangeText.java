/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.comparison.Change.Field;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;

/** Changes as people read them. */
public final class ChangeText {

    private ChangeText() {
    }

    /** A sentence such as {@code Added the step 'Pays' to 'Decision'.} */
    public static String of(Change change) {
        Named element = change.element();
        String what = "the " + kind(element) + " '" + Titles.of(element) + "'";
        return switch (change.kind()) {
            case ADDED -> "Added " + what + place(" to ", element) + ".";
            case REMOVED -> "Removed " + what + place(" from ", element) + ".";
            case MOVED -> "Moved " + what + way(change) + (change.fields().isEmpty() ? "." : "; " + said(change) + ".");
            case CHANGED -> "Changed " + what + ": " + said(change) + ".";
        };
    }

    /** What people call an element, such as {@code pain point}. */
    public static String kind(Named element) {
        return Facts.words(element.eClass().getName());
    }

    private static String place(String word, Named element) {
        EObject parent = element.eContainer();
        return parent instanceof Named named ? word + "'" + Titles.of(named) + "'" : "";
    }

    private static String way(Change change) {
        String from = place("", change.before());
        String to = place("", change.after());
        return from.equals(to) ? " within " + to : " from " + from + " to " + to;
    }

    private static String said(Change change) {
        List<Field> fields = change.fields();
        return fields.stream().map(field -> field.name() + ": " + value(field.before()) + " \u2192 "
                + value(field.after())).collect(Collectors.joining("; "));
    }

    private static String value(String value) {
        return value == null ? "nothing" : value;
    }
}
