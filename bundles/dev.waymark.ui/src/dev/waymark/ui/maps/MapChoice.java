/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import dev.waymark.render.MapKind;

/**
 * What the user wants to see.
 *
 * @param journey the name of the journey, or null for the first one
 * @param kind which of its maps
 * @param persona the identity of the only persona, or null for all
 * @param look how it looks
 */
record MapChoice(String journey, MapKind kind, String persona, Look look) {

    MapChoice withJourney(String name) {
        return new MapChoice(name, kind, null, look);
    }

    MapChoice withKind(MapKind other) {
        return new MapChoice(journey, other, persona, look);
    }

    MapChoice withPersona(String id) {
        return new MapChoice(journey, kind, id, look);
    }

    MapChoice withLook(Look other) {
        return new MapChoice(journey, kind, persona, other);
    }
}
