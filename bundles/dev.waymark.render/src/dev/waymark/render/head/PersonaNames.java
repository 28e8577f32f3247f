/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import dev.waymark.maps.MapHead;
import dev.waymark.maps.PersonaCard;

/**
 * Short names that tell personas apart: the name up to a comma, and its first letters. Where two would be alike, the
 * whole name and more letters are taken, in the end a number.
 */
public final class PersonaNames {

    private final List<String> names;
    private final boolean distinct;
    private final List<String> initials = new ArrayList<>();

    /** Short forms of names that are shown together. */
    public PersonaNames(List<String> names) {
        this.names = names;
        this.distinct = names.stream().map(PersonaNames::beforeComma).distinct().count() == names.size();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String initial = initial(names.get(i), i + 1, taken);
            taken.add(initial);
            initials.add(initial);
        }
    }

    /** Short forms of the names of a journey's personas. */
    public static PersonaNames of(MapHead head) {
        return new PersonaNames(head.personas().stream().map(PersonaCard::name).toList());
    }

    private static String beforeComma(String name) {
        return name.split(",")[0].strip();
    }

    private static String initial(String name, int number, Set<String> taken) {
        int[] letters = name.codePoints().filter(Character::isLetterOrDigit).limit(2).toArray();
        for (int length = 1; length <= letters.length; length++) {
            String initial = new String(letters, 0, length);
            if (!taken.contains(initial)) {
                return initial;
            }
        }
        return Integer.toString(number);
    }

    /** The names up to a comma; a single one in full. */
    public List<String> shortNames() {
        return names.size() == 1 ? names : names.stream().map(this::shortName).toList();
    }

    /** The short names as a sentence lists them: "Zoë, Tom and Amina". */
    public String listed() {
        List<String> all = shortNames();
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    }

    private String shortName(String name) {
        return distinct ? beforeComma(name) : name;
    }

    /** The name up to a comma, in capitals. */
    public String caption(String name) {
        return shortName(name).toUpperCase(Locale.ROOT);
    }

    /** One or two letters, or a number, for a name by its index. */
    public String initial(int index) {
        return initials.get(index);
    }
}
