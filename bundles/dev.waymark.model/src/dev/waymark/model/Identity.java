/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.Use;

/**
 * The identities of all elements of one model: qualified names such as {@code buyShoes.consideration.comparing.sizes},
 * which do not change when an element is inserted above. Elements without a name are counted within their parent, such
 * as {@code buyShoes.awareness.searching.feelings-1}. Of several siblings with one name, the later ones are numbered
 * too ({@code sizes~2}), so that every identity is unique even in a faulty model. What stands in a used file begins
 * with the prefix of that file, such as {@code people.anna}. A snapshot: it does not follow later changes of the model.
 */
public final class Identity {

    private final EObject root;
    private final Map<EObject, String> ids = new HashMap<>();
    private final Map<String, EObject> elements = new LinkedHashMap<>();
    private final Map<String, Integer> twins = new HashMap<>();
    private final Map<EObject, Identity> others = new HashMap<>();
    private Map<URI, String> prefixes;

    private Identity(EObject root) {
        this.root = root;
        addChildren(root, "");
    }

    /** The identities of all elements below the root of the element's model, in linear time. */
    public static Identity ofModel(EObject element) {
        return new Identity(EcoreUtil.getRootContainer(element));
    }

    /**
     * The identity of an element of the model; an empty text for the root. An element of a used file has one that no
     * element of the model has.
     */
    public String of(EObject element) {
        if (element.eContainer() == null) {
            return "";
        }
        String id = ids.get(element);
        return id == null ? ofOther(element) : id;
    }

    private String ofOther(EObject element) {
        EObject other = EcoreUtil.getRootContainer(element);
        return prefix(other) + "." + others.computeIfAbsent(other, Identity::new).of(element);
    }

    private String prefix(EObject other) {
        if (prefixes == null) {
            prefixes = prefixes();
        }
        URI uri = other.eResource() == null ? null : other.eResource().getURI();
        return prefixes.getOrDefault(uri, "~");
    }

    private Map<URI, String> prefixes() {
        Map<URI, String> found = new HashMap<>();
        List<Use> uses = root instanceof JourneyModel model ? model.getUses() : List.of();
        for (Use use : uses) {
            String wanted = use.getPrefix() == null ? "~" + found.size() : use.getPrefix();
            boolean taken = elements.containsKey(wanted) || found.containsValue(wanted);
            found.putIfAbsent(Uses.uri(use), taken ? wanted + "~" + found.size() : wanted);
        }
        return found;
    }

    /** The element with this identity, or null. */
    public EObject find(String id) {
        return elements.get(id);
    }

    /** All elements below the root by their identities, parents before children. */
    public Map<String, EObject> all() {
        return Collections.unmodifiableMap(elements);
    }

    private void addChildren(EObject parent, String prefix) {
        EStructuralFeature last = null;
        int unnamed = 0;
        for (EObject child : parent.eContents()) {
            EReference feature = child.eContainmentFeature();
            unnamed = feature == last ? unnamed : 0;
            last = feature;
            String name = nameOf(child);
            if (name == null) {
                unnamed++;
                name = feature.isMany() ? feature.getName() + "-" + unnamed : feature.getName();
            }
            add(child, prefix + name);
        }
    }

    private void add(EObject element, String wanted) {
        String id = elements.containsKey(wanted) ? wanted + "~" + (1 + twins.merge(wanted, 1, Integer::sum)) : wanted;
        ids.put(element, id);
        elements.put(id, element);
        addChildren(element, id + ".");
    }

    private static String nameOf(EObject element) {
        String name = null;
        if (element instanceof Named named) {
            name = named.getName();
        } else if (element instanceof Outcome outcome) {
            name = outcome.getName();
        }
        return name != null && isName(name) ? name : null;
    }

    /** Whether a text is a name: letters of any script with their marks, digits and underscores. */
    static boolean isName(String text) {
        return !text.isEmpty() && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_'
                || Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
    }
}
