/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.search;

import org.eclipse.emf.common.util.URI;

import dev.waymark.dsl.ide.navigation.Place;

/**
 * A line of a file that names an element.
 *
 * @param file the file
 * @param number of the line, from 1
 * @param text the line
 */
record Line(URI file, int number, String text) implements Comparable<Line> {

    /** The line of a place in the text of its file. */
    static Line of(Place place, String text) {
        int start = text.lastIndexOf('\n', place.offset() - 1) + 1;
        int end = text.indexOf('\n', place.offset());
        int number = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Line(place.file(), number, text.substring(start, end < 0 ? text.length() : end).strip());
    }

    @Override
    public int compareTo(Line other) {
        return Integer.compare(number, other.number);
    }
}
