/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.scoping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.model.journey.Named;

/**
 * The names that are known where an element stands: those of its own file win over those of the files that it uses.
 * Points of the flow are known in their own journey only.
 */
public final class VisibleNames {

    private final EObject context;
    private final NameIndex own;
    private List<UsedNames> used;

    private VisibleNames(EObject context) {
        this.context = context;
        this.own = ModelIndex.of(context).names();
    }

    /** The names that are known where the element stands. */
    public static VisibleNames at(EObject context) {
        return new VisibleNames(context);
    }

    /** Used files are opened when a name is not found in the own one. */
    private List<UsedNames> used() {
        if (used == null) {
            used = ModelIndex.of(context).used();
        }
        return used;
    }

    /** The elements of a type that a name can mean: none, one, or several when the name is not clear. */
    public List<Named> find(EClass type, String name) {
        List<Named> found = own.find(context, type, name);
        return !found.isEmpty() || NameIndex.isPoint(type) ? found
                : used().stream().flatMap(names -> names.find(type, name)).distinct().toList();
    }

    /** Everything that goes by this name, of any type and in any journey. */
    public Stream<Named> anything(String name) {
        return Stream.concat(own.anything(name).stream(), used().stream().flatMap(names -> names.anything(name)));
    }

    /** The elements of a type that can be referred to, those of the own file first. */
    public Stream<Named> all(EClass type) {
        Stream<Named> here = own.visible(context, type);
        return NameIndex.isPoint(type) ? here : Stream.concat(here,
                used().stream().flatMap(names -> names.names().visible(context, type)).distinct());
    }

    /** The shortest names of the elements of a type that can be referred to, those of the own file first. */
    public Stream<String> shortestNames(EClass type) {
        return all(type).map(element -> shortestName(type, element)).filter(Objects::nonNull);
    }

    /** The shortest name that means the element, or null when no name does. */
    public String shortestName(EClass type, Named element) {
        Stream<String> names = own.path(element) != null ? NameIndex.ends(own.path(element))
                : used().stream().flatMap(file -> file.namesOf(element));
        List<Named> wanted = List.of(element);
        return names.filter(name -> find(type, name).equals(wanted)).findFirst().orElse(null);
    }
}
