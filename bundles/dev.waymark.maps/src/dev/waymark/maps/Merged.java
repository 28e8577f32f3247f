/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.EcoreUtil.Copier;

import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Touchpoint;

/**
 * Two states of a journey in one: a copy of it as it is, with copies of what is gone at the places where it was. The
 * journey itself stays as it is.
 */
final class Merged {

    private final Former former;
    private final Journey journey;
    private final Map<EObject, EObject> copies = new HashMap<>();
    private final Map<EObject, EObject> ghosts = new LinkedHashMap<>();
    private final Map<EObject, EObject> origins = new HashMap<>();
    private final Map<EObject, EObject> heirs = new HashMap<>();
    private final Map<EObject, Trace> traces = new HashMap<>();
    private final Map<Moment, Map<Touchpoint, Trace>> places = new HashMap<>();
    private final Map<Moment, Map<Integer, Trace>> evidence = new HashMap<>();
    private final Set<Arrow> gone = new LinkedHashSet<>();
    private final Map<Arrow, String> shares = new LinkedHashMap<>();

    /** The journey alone where there is no former state. */
    Merged(Journey present, Former former) {
        this.former = former;
        if (former == null) {
            journey = present;
            return;
        }
        copy(EcoreUtil.getRootContainer(present));
        journey = (Journey) copies.get(present);
        former.origins().forEach((element, origin) -> {
            origins.put(seen(element), origin);
            heirs.put(origin, seen(element));
        });
        new Ghosts(this, former.journey()).addTo(journey);
        former.traces().forEach((element, trace) -> traces.put(seen(element), trace));
        new FormerFlow(this).addTo(present, former.journey());
    }

    private void copy(EObject root) {
        Copier copier = new Copier();
        EObject copy = copier.copy(root);
        copier.copyReferences();
        copies.putAll(copier);
        if (root.eResource() != null) {
            // What the journey uses from other files is named as seen from its own place.
            new ResourceImpl(root.eResource().getURI()).getContents().add(copy);
        }
    }

    /** The journey with what is gone. */
    Journey journey() {
        return journey;
    }

    /** The state that it is laid over, or null. */
    Former former() {
        return former;
    }

    /** An element of either state as the maps show it; itself where they do not show it. */
    EObject seen(EObject element) {
        return ghosts.getOrDefault(element, copies.getOrDefault(element, element));
    }

    /** What an element on the maps was, or null if it is new. */
    EObject origin(EObject shown) {
        return origins.get(shown);
    }

    /** What became of an element as it was; null if it is gone. */
    EObject heir(EObject old) {
        return heirs.get(old);
    }

    /** A copy of something that is gone, in which everything is known as it is seen. */
    <T extends EObject> T ghost(T old) {
        Copier copier = new Copier() {
            private static final long serialVersionUID = 1;

            @Override
            public EObject get(Object key) {
                EObject own = super.get(key);
                return own == null ? copies.get(key) : own;
            }
        };
        @SuppressWarnings("unchecked")
        T copy = (T) copier.copy(old);
        copier.copyReferences();
        ghosts.putAll(copier);
        copier.forEach((element, shown) -> origins.put(shown, element));
        traces.put(copy, Trace.REMOVED);
        return copy;
    }

    void trace(EObject shown, Trace trace) {
        traces.put(shown, trace);
    }

    void tracePlace(Moment moment, Touchpoint touchpoint, Trace trace) {
        places.computeIfAbsent(moment, m -> new HashMap<>()).put(touchpoint, trace);
    }

    void traceEvidence(Moment moment, int index, Trace trace) {
        evidence.computeIfAbsent(moment, m -> new HashMap<>()).put(index, trace);
    }

    void goneArrow(Arrow arrow) {
        gone.add(arrow);
        traces.put(arrow, Trace.REMOVED);
    }

    void formerShare(Arrow arrow, String share) {
        shares.put(arrow, share);
    }

    /** Whether an element of the maps is gone. */
    boolean isGone(EObject shown) {
        EObject part = shown;
        while (part != null && !traces.isEmpty() && traces.get(part) != Trace.REMOVED) {
            part = part.eContainer();
        }
        return part != null && !traces.isEmpty();
    }

    /** Whether an arrow is gone, or leaves what is gone. */
    boolean isGoneArrow(Arrow arrow) {
        return arrow != null && gone.contains(arrow);
    }

    /** Where a moment takes place, without where it does no more. */
    List<Touchpoint> touchpoints(Moment moment) {
        return moment.getTouchpoints().stream()
                .filter(place -> places.getOrDefault(moment, Map.of()).get(place) != Trace.REMOVED).toList();
    }

    private Map<String, String> titles(MapParts parts) {
        Map<String, String> titles = new HashMap<>();
        origins.forEach((shown, origin) -> {
            if (shown instanceof Node node && !node.getTitle().equals(((Node) origin).getTitle())) {
                titles.put(parts.id(node), ((Node) origin).getTitle());
            }
        });
        return titles;
    }

    /** What the maps show of the other state, with the identities of the maps. */
    Overlay overlay(MapParts parts) {
        if (former == null) {
            return Overlay.NONE;
        }
        Map<String, Trace> ids = new HashMap<>();
        traces.forEach((element, trace) -> {
            if (EcoreUtil.isAncestor(journey, element) && element != journey) {
                ids.put(parts.id(element), trace);
            }
        });
        places.forEach((moment, found) -> found.forEach((place, trace) ->
                ids.put(parts.id(moment) + ".at." + parts.id(place), trace)));
        evidence.forEach((moment, found) -> found.forEach((index, trace) ->
                ids.put(parts.id(moment) + ".physicalEvidence-" + (index + 1), trace)));
        Map<String, String> before = new HashMap<>();
        shares.forEach((arrow, share) -> before.put(parts.id(arrow), share));
        String old = former.journey().getTitle();
        return new Overlay(old.equals(journey.getTitle()) ? "the older version" : "'" + old + "'", ids, titles(parts),
                before, former.expected());
    }
}
