/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import dev.waymark.render.MapKind;

/** What the user can ask of the view, by whatever means. */
interface MapCommands {

    /** Chooses a map. */
    void kind(MapKind kind);

    /** Chooses a journey by its name. */
    void journey(String name);

    /** Chooses a persona by her identity; all where it is null. */
    void persona(String id);

    /** Chooses a look by its name. */
    void look(String name);

    /** Opens the search. */
    void search();

    /** Shows the map on the whole screen. */
    void present();

    /** Writes the map to a file. */
    void export();
}
