/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.journey.JourneyPackage;

/** Calendar days that an author is likely to write. */
class Days {

    private final Clock clock;

    @Inject
    Days(Clock clock) {
        this.clock = clock;
    }

    /** Today, and the latest day that the file of an element knows. */
    List<Value> in(EObject element) {
        LocalDate today = LocalDate.now(clock);
        List<Value> days = new ArrayList<>(List.of(new Value(today.toString(), "today")));
        Iterable<EObject> all = () -> EcoreUtil.getRootContainer(element).eAllContents();
        StreamSupport.stream(all.spliterator(), false).flatMap(Days::of).filter(day -> !day.equals(today))
                .max(Comparator.naturalOrder())
                .ifPresent(day -> days.add(new Value(day.toString(), "the latest day in this file")));
        return days;
    }

    private static Stream<LocalDate> of(EObject element) {
        return element.eClass().getEAllAttributes().stream().filter(Days::isDay)
                .map(attribute -> (LocalDate) element.eGet(attribute)).filter(Objects::nonNull);
    }

    private static boolean isDay(EAttribute attribute) {
        return attribute.getEType() == JourneyPackage.Literals.DATE;
    }
}
