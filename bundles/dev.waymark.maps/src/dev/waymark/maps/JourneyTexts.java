/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Persona;

/** Small pieces of the model as people read them. */
final class JourneyTexts {

    private JourneyTexts() {
    }

    /** Age, occupation, location and segment in one line, leaving out what is not known. */
    static String facts(Persona persona) {
        String age = persona.getAge() == null ? null : persona.getAge().toString();
        String person = Stream.of(age, persona.getOccupation(), persona.getLocation()).filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String segment = persona.getSegment() == null ? "" : Titles.of(persona.getSegment());
        return Stream.of(person, segment).filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** The titles in order. */
    static List<String> titles(List<? extends Named> elements) {
        return elements.stream().map(Titles::of).toList();
    }
}
