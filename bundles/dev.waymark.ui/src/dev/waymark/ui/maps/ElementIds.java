/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.dsl.ide.navigation.Elements;

/** Identities of elements and of what a map shows of them, such as {@code buyShoes.checkout.at.cart}. */
final class ElementIds {

    private static final String AT = ".at.";

    private ElementIds() {
    }

    /** An identity, and those of all that it is a part of, from the inside out. */
    static Stream<String> upwards(String id) {
        return Stream.iterate(id, part -> !part.isEmpty(), part -> part.substring(0, Math.max(0,
                part.lastIndexOf('.'))));
    }

    /** The element that a part of a map shows: itself, the touchpoint that a step is at, or what it is a part of. */
    static Optional<EObject> element(String id, Resource file) {
        Elements elements = new Elements(file);
        int at = id.lastIndexOf(AT);
        Stream<String> touchpoint = at < 0 ? Stream.empty() : Stream.of(id.substring(at + AT.length()));
        return Stream.concat(touchpoint, upwards(id)).map(elements::find).flatMap(Optional::stream).findFirst();
    }
}
