/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.URIConverter;

import dev.waymark.model.Uses;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Use;

/**
 * Opens the files that a file uses, through its resource set: in an editor they are what the other editors hold, saved
 * or not. Nothing but regular files of the size of a journey is opened.
 */
public final class UsedFiles {

    /** The size of the largest file that is read, in bytes: some 80,000 steps, which fit into 1 GB of memory. */
    public static final long LARGEST = 16L << 20;

    private UsedFiles() {
    }

    /** The used file, or null when there is none that can be read. */
    public static Resource open(Use use) {
        URI uri = Uses.uri(use);
        ResourceSet files = uri == null ? null : use.eResource().getResourceSet();
        if (files == null) {
            return null;
        }
        Resource known = files.getResource(uri, false);
        return known == null && isJourney(uri, files.getURIConverter()) ? files.getResource(uri, true) : known;
    }

    /** The uses of the journey file that a resource holds. */
    public static List<Use> of(Resource resource) {
        EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
        return root instanceof JourneyModel model ? model.getUses() : List.of();
    }

    /** The addresses of all files that a file needs, those that its used files use in turn among them. */
    public static Set<URI> all(Resource file) {
        Set<URI> found = new LinkedHashSet<>();
        collect(file, found);
        return found;
    }

    private static void collect(Resource file, Set<URI> found) {
        for (Use use : of(file)) {
            URI uri = Uses.uri(use);
            Resource used = uri != null && found.add(uri) ? open(use) : null;
            if (used != null) {
                collect(used, found);
            }
        }
    }

    /** Whether the address leads to a file of the size of a journey. */
    private static boolean isJourney(URI uri, URIConverter files) {
        if (uri.isFile()) {
            Path path = Path.of(uri.toFileString());
            return Files.isRegularFile(path) && path.toFile().length() <= LARGEST;
        }
        return files.exists(uri, Map.of());
    }
}
