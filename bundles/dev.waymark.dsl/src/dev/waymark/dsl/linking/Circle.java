/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.Use;

/** Finds the way by which a file uses itself. */
final class Circle {

    private final URI start;
    private final Set<URI> seen = new HashSet<>();
    private final List<URI> way = new ArrayList<>();

    private Circle(URI start) {
        this.start = start;
    }

    /** The files from the one with this line round to itself; none when the line leads into no circle. */
    static List<URI> through(Use use) {
        Circle search = new Circle(use.eResource().getURI());
        search.way.add(search.start);
        return search.closes(use) ? search.way : List.of();
    }

    private boolean closes(Use use) {
        URI uri = Uses.uri(use);
        if (uri == null || !seen.add(uri)) {
            return false;
        }
        way.add(uri);
        Resource file = uri.equals(start) ? null : UsedFiles.open(use);
        if (uri.equals(start) || file != null && UsedFiles.of(file).stream().anyMatch(this::closes)) {
            return true;
        }
        way.remove(way.size() - 1);
        return false;
    }

    /** The names of the files on the way. */
    static String text(List<URI> way) {
        return way.stream().map(uri -> URI.decode(uri.lastSegment())).collect(Collectors.joining(" -> "));
    }
}
