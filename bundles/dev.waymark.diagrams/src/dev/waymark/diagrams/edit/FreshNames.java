/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;

/** Names for elements whose author has only said how people should call them. */
final class FreshNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int LONGEST = 32;

    private FreshNames() {
    }

    /** Titles an element that stands in its model; it gets a name where it needs one. */
    static <T extends Named> T give(T element, String title) {
        element.setLabel(title);
        if (needsName(element)) {
            element.setName(unused(title, element));
        }
        return element;
    }

    /** Names an element that could do without, so that others can refer to it. */
    static void name(Named element) {
        if (element.getName() == null) {
            element.setName(unused(Titles.of(element), element));
        }
    }

    /** Gives another title; a name that was made of the old title follows, one that the author chose stays. */
    static void change(Named element, String title) {
        boolean follows = element.getName() != null && element.getLabel() != null
                && element.getName().matches(Pattern.quote(of(element.getLabel())) + "\\d*");
        if (follows) {
            element.setName(null);
            element.setName(unused(title, element));
        }
        boolean isName = element.getLabel() == null && title.equals(Titles.of(element));
        if (!isName) {
            element.setLabel(title);
        }
    }

    private static boolean needsName(Named element) {
        return element instanceof Definition || element instanceof Stage || element instanceof Node;
    }

    private static String unused(String title, EObject element) {
        return Naming.unused(of(title), EcoreUtil.getRootContainer(element));
    }

    /** The words of a title as one, such as {@code looksAround} for "Looks around"; "new" where it has no words. */
    static String of(String title) {
        StringBuilder name = new StringBuilder();
        Matcher words = WORD.matcher(title);
        while (words.find() && name.length() + words.group().length() <= LONGEST) {
            String word = words.group().toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.isEmpty() || Character.isDigit(name.charAt(0)) ? "new" + name : name.toString();
    }
}
