/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.messages.Words;
import dev.waymark.model.journey.Named;

/** Pastes copies of elements, under names that nobody has yet. */
public class Pasting {

    /**
     * Pastes a copy of an element behind the one that was clicked, or into it, or into the nearest element around it
     * that can hold it. What the copy refers to within itself is its own; what lies outside, it shares.
     */
    public EObject pasteCopy(EObject copied, EObject where) {
        EObject copy = EcoreUtil.copy(copied);
        EObject child = null;
        for (EObject home = where; home != null; child = home, home = home.eContainer()) {
            Optional<EReference> place = place(home, copied);
            if (place.isPresent()) {
                insert(copy, home, place.get(), child);
                rename(copy);
                return copy;
            }
        }
        throw RefusedEditException.because(Words.capital(Words.aKind(copied.eClass())) + " cannot stand here.");
    }

    /** Where a home can hold it: where it stood before, or else where its like stands. */
    private static Optional<EReference> place(EObject home, EObject copied) {
        List<EReference> places = home.eClass().getEAllContainments().stream()
                .filter(reference -> reference.isMany() && reference.getEReferenceType().isInstance(copied)).toList();
        return places.contains(copied.eContainmentFeature()) ? Optional.of(copied.eContainmentFeature())
                : places.stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static void insert(EObject copy, EObject home, EReference place, EObject behind) {
        List<EObject> list = (List<EObject>) home.eGet(place);
        int index = list.indexOf(behind);
        list.add(index < 0 ? list.size() : index + 1, copy);
    }

    /** Every name in the copy is taken already, by what was copied. */
    private static void rename(EObject copy) {
        List<Named> named = new ArrayList<>();
        if (copy instanceof Named top) {
            named.add(top);
        }
        copy.eAllContents().forEachRemaining(each -> {
            if (each instanceof Named inner) {
                named.add(inner);
            }
        });
        named.stream().filter(each -> each.getName() != null).forEach(each -> {
            String wanted = each.getName();
            each.setName(null);
            each.setName(Naming.unused(wanted, EcoreUtil.getRootContainer(copy)));
        });
    }
}
