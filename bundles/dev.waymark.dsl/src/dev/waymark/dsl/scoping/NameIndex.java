/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.scoping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;

/**
 * The names of one model. An element can be called by its name or by any longer end of its path, such as
 * {@code fees}, {@code checkout.fees} or {@code buyShoes.decision.checkout.fees}. The nearest element wins: first the
 * own step, then the own journey, then the file; points of the flow are known in their own journey only.
 */
public final class NameIndex {

    private final Map<Named, String> paths = new HashMap<>();
    private final Map<EClass, List<Named>> byKind = new LinkedHashMap<>();
    private final Map<String, List<Named>> inFile = new HashMap<>();
    private final Map<Journey, Map<String, List<Named>>> inJourney = new HashMap<>();

    private NameIndex() {
    }

    /** The names of the model as it is now; no names for null. */
    public static NameIndex of(JourneyModel model) {
        NameIndex index = new NameIndex();
        if (model != null) {
            index.addChildren(model, "", null);
        }
        return index;
    }

    private void addChildren(EObject parent, String prefix, Journey journey) {
        for (EObject child : parent.eContents()) {
            if (child instanceof Named named) {
                Journey home = named instanceof Journey own ? own : journey;
                addChildren(named, add(named, prefix, home), home);
            }
        }
    }

    /** Adds one element and returns the prefix of its children. */
    private String add(Named element, String prefix, Journey journey) {
        if (element.getName() == null) {
            return prefix;
        }
        String path = prefix + element.getName();
        paths.put(element, path);
        byKind.computeIfAbsent(element.eClass(), kind -> new ArrayList<>()).add(element);
        Map<String, List<Named>> home = inJourney.computeIfAbsent(journey, j -> new HashMap<>());
        for (int i = 0; i >= 0; i = nextSegment(path, i)) {
            String end = path.substring(i);
            inFile.computeIfAbsent(end, e -> new ArrayList<>(1)).add(element);
            home.computeIfAbsent(end, e -> new ArrayList<>(1)).add(element);
        }
        return path + ".";
    }

    private static int nextSegment(String path, int from) {
        int dot = path.indexOf('.', from);
        return dot < 0 ? -1 : dot + 1;
    }

    /** The path of names from the top of the file, or null for an element without a name. */
    public String path(Named element) {
        return paths.get(element);
    }

    /**
     * The elements of a type that a name can mean where the context stands: none, one, or several when the name is not
     * clear. Faulty twins with the same path count as one, the first.
     */
    public List<Named> find(EObject context, EClass type, String name) {
        List<Named> found = find(ownStep(context), type, name);
        Journey journey = EcoreUtil2.getContainerOfType(context, Journey.class);
        if (found.isEmpty() && journey != null) {
            found = pick(inJourney.getOrDefault(journey, Map.of()), type, name);
        }
        if (found.isEmpty() && !isPoint(type)) {
            found = pick(inFile, type, name);
        }
        return found;
    }

    /** The elements of a type that a name can mean for other files. */
    List<Named> find(EClass type, String name) {
        return pick(inFile, type, name);
    }

    private List<Named> find(Node step, EClass type, String name) {
        return paths.get(step) == null ? List.of() : pick(inFile, type, paths.get(step) + "." + name);
    }

    private static Node ownStep(EObject context) {
        return EcoreUtil2.getContainerOfType(context, Node.class);
    }

    /** Whether this is the type of what arrows lead to. */
    static boolean isPoint(EClass type) {
        return JourneyPackage.Literals.NODE.isSuperTypeOf(type);
    }

    private List<Named> pick(Map<String, List<Named>> names, EClass type, String name) {
        Map<String, Named> byPath = new LinkedHashMap<>();
        for (Named element : names.getOrDefault(name, List.of())) {
            if (type.isInstance(element)) {
                byPath.putIfAbsent(paths.get(element), element);
            }
        }
        return List.copyOf(byPath.values());
    }

    /** Everything that goes by this name, of any type and in any journey. */
    public List<Named> anything(String name) {
        return inFile.getOrDefault(name, List.of());
    }

    /** The elements of a type that can be referred to where the context stands, kind by kind. */
    public Stream<Named> visible(EObject context, EClass type) {
        Journey journey = EcoreUtil2.getContainerOfType(context, Journey.class);
        return byKind.entrySet().stream().filter(kind -> type.isSuperTypeOf(kind.getKey()))
                .flatMap(kind -> kind.getValue().stream())
                .filter(e -> !isPoint(type) || EcoreUtil2.getContainerOfType(e, Journey.class) == journey);
    }

    /** A path and all its shorter ends, the shortest first. */
    static Stream<String> ends(String path) {
        return Stream.concat(
                Stream.iterate(path.lastIndexOf('.'), dot -> dot >= 0, dot -> path.lastIndexOf('.', dot - 1))
                        .map(dot -> path.substring(dot + 1)),
                Stream.of(path));
    }
}
