/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.dsl.ide.words.Counts;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Source;
import dev.waymark.model.journey.Touchpoint;

/** Which elements refer to an element. A snapshot of some files. */
public final class Usages {

    private final Map<EObject, Set<EObject>> users = new HashMap<>();

    private Usages() {
    }

    /** The usages in some files, found in one pass. */
    public static Usages in(Collection<? extends Resource> files) {
        Usages usages = new Usages();
        files.forEach(file -> usages.addAll(file.getAllContents()));
        return usages;
    }

    private void addAll(Iterator<EObject> elements) {
        while (elements.hasNext()) {
            EObject user = elements.next();
            user.eCrossReferences().forEach(target -> users.computeIfAbsent(target, t -> new LinkedHashSet<>())
                    .add(user));
            if (user instanceof Moment moment) {
                moment.getFeelings().forEach(this::addSilentPersonas);
            }
        }
    }

    /** A feeling without a persona is that of everybody who walks the journey and has no feeling of their own here. */
    private void addSilentPersonas(Feeling feeling) {
        Journey journey = EcoreUtil2.getContainerOfType(feeling, Journey.class);
        if (feeling.getPersona() == null && journey != null) {
            List<Persona> others = new ArrayList<>(journey.getPersonas());
            ((Moment) feeling.eContainer()).getFeelings().forEach(own -> others.remove(own.getPersona()));
            others.forEach(persona -> users.computeIfAbsent(persona, p -> new LinkedHashSet<>()).add(feeling));
        }
    }

    /** The elements that refer to an element, in the order of their texts. */
    public Collection<EObject> of(Named element) {
        return users.getOrDefault(element, Set.of());
    }

    /** Where an element is used, in words such as {@code used in 5 steps}; empty when it is used nowhere. */
    public String inWords(Named element) {
        String counts = Counts.of(of(element).stream());
        return counts.isEmpty() ? "" : verb(element) + counts;
    }

    private static String verb(Named element) {
        if (element instanceof Touchpoint) {
            return "used in ";
        }
        if (element instanceof Source) {
            return "supports ";
        }
        return element instanceof Metric ? "measures " : "";
    }
}
