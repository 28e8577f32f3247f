/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/** What has become of the author's elements: which of them are gone and which stand elsewhere. */
final class Fates {

    private final AuthorsText author;
    private final EObject model;
    private final Set<EObject> present = new HashSet<>();
    private final Set<EObject> moved = new HashSet<>();

    Fates(AuthorsText author, EObject model) {
        this.author = author;
        this.model = model;
        present.add(model);
        findMoved(model);
    }

    private void findMoved(EObject parent) {
        Map<Object, List<EObject>> stayed = new LinkedHashMap<>();
        for (EObject child : parent.eContents()) {
            present.add(child);
            if (author.position(child) != null && author.container(child) != parent) {
                moved.add(child);
            } else if (author.position(child) != null) {
                stayed.computeIfAbsent(child.eContainmentFeature(), f -> new ArrayList<>()).add(child);
            }
            findMoved(child);
        }
        for (List<EObject> children : stayed.values()) {
            Set<Integer> inOrder = Rising.longest(children.stream().map(author::position).toList());
            children.stream().filter(child -> !inOrder.contains(author.position(child))).forEach(moved::add);
        }
    }

    /** The outermost element with which a token of the author has gone; null where its element is still there. */
    EObject goneWith(Token token) {
        EObject gone = null;
        EObject announced = token.announced();
        for (EObject e = announced == null ? token.element() : announced; e != null; e = author.container(e)) {
            gone = present.contains(e) ? gone : e;
        }
        return gone;
    }

    /** The nearest element around a token that stands elsewhere than before; null where there is none. */
    EObject movedWith(Token token) {
        EObject announced = token.announced();
        for (EObject e = announced == null ? token.element() : announced; e != model; e = e.eContainer()) {
            if (moved.contains(e)) {
                return e;
            }
        }
        return null;
    }
}
