/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.stream.Stream;

/** Identities of elements and of what a map shows of them, such as {@code buyShoes.checkout.at.cart}. */
final class ElementIds {

    private ElementIds() {
    }

    /** An identity, and those of all that it is a part of, from the inside out. */
    static Stream<String> upwards(String id) {
        return Stream.iterate(id, part -> !part.isEmpty(), part -> part.substring(0, Math.max(0,
                part.lastIndexOf('.'))));
    }
}
