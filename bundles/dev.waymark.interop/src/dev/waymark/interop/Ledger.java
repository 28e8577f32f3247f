/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;

/**
 * Keeps the account of an export: a writer notes what it carries, and all else that the file of the journey says is
 * lost. So nothing that the model may ever learn can be dropped unseen.
 */
public final class Ledger {

    private final Journey journey;
    private final Map<EObject, Set<EStructuralFeature>> carried = new HashMap<>();
    private final Map<String, List<EObject>> lost = new LinkedHashMap<>();

    Ledger(Journey journey) {
        this.journey = journey;
    }

    /** Notes that an element is carried, with these of its features; its name is made anew on the other side. */
    public void carry(EObject element, EStructuralFeature... features) {
        Set<EStructuralFeature> known = carried.computeIfAbsent(element, e -> new HashSet<>());
        known.addAll(List.of(features));
        known.add(JourneyPackage.Literals.NAMED__NAME);
    }

    /** The title of an element, which is carried by it. */
    public String title(Named element) {
        carry(element, JourneyPackage.Literals.NAMED__LABEL);
        return element.getTitle();
    }

    /** Notes that something stands on the other side in another way than in the journey. */
    public void add(String concept, EObject element) {
        lost.computeIfAbsent(concept, c -> new ArrayList<>()).add(element);
    }

    /** What was not carried, in the order of the file. */
    List<Loss> losses() {
        EObject root = EcoreUtil.getRootContainer(journey);
        root.eContents().stream().filter(Definition.class::isInstance)
                .filter(part -> part == journey || !(part instanceof Journey)).forEach(this::visit);
        return lost.entrySet().stream().map(entry -> new Loss(entry.getKey(), List.of(), entry.getValue())).toList();
    }

    private void visit(EObject element) {
        Set<EStructuralFeature> known = carried.get(element);
        if (known == null) {
            add(concept(element), element);
            return;
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            boolean visited = feature instanceof EReference link && (link.isContainment() || link.isContainer());
            if (!visited && element.eIsSet(feature) && !known.contains(feature)) {
                add(words(feature.getName()) + " of " + plural(element), element);
            }
        }
        element.eContents().forEach(this::visit);
    }

    private static String concept(EObject element) {
        return element instanceof Named ? plural(element)
                : words(element.eContainingFeature().getName()) + " of " + plural(element.eContainer());
    }

    private static String plural(EObject element) {
        String word = words(element.eClass().getName());
        return word.endsWith("y") && !word.endsWith("ey") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    private static String words(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
