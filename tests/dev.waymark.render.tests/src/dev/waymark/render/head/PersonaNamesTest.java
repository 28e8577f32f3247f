/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PersonaNamesTest {

    private static List<String> initials(String... names) {
        PersonaNames short1 = new PersonaNames(List.of(names));
        return IntStream.range(0, names.length).mapToObj(short1::initial).toList();
    }

    @Test
    void initialsAreToldApart() {
        assertEquals(List.of("N", "J"), initials("Nadia, plans for four", "Jonas"));
        assertEquals(List.of("M", "Ma"), initials("Maya", "Mats"));
        assertEquals(List.of("M", "Ma", "3"), initials("Maya", "Mats", "Marie"));
        assertEquals(List.of("1", "2"), initials("", "?"));
    }

    @Test
    void namesAreShortUpToTheComma() {
        PersonaNames names = new PersonaNames(List.of("Nadia, plans for four", "Jonas, leaves on Friday"));
        assertEquals(List.of("Nadia", "Jonas"), names.shortNames());
        assertEquals("NADIA", names.caption("Nadia, plans for four"));
    }

    @Test
    void namesStayWholeWhereTheyWouldBeAlike() {
        List<String> names = List.of("Nadia, mother", "Nadia, manager");
        assertEquals(names, new PersonaNames(names).shortNames());
        assertEquals(List.of("Maya, weekend runner"), new PersonaNames(List.of("Maya, weekend runner")).shortNames());
    }
}
