/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import dev.waymark.dsl.ide.navigation.Place;
import org.eclipse.emf.common.util.URI;

/**
 * A line that names an element.
 *
 * @param place the word
 * @param line the number of the line, from 1
 * @param text the line
 * @param element what people call the element
 */
record Usage(Place place, int line, String text, String element) {

    /** Where it is, for a list. */
    String where() {
        return URI.decode(place.file().lastSegment()) + ":" + line;
    }
}
