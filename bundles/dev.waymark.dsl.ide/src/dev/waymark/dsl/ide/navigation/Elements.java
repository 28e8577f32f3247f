/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.Identity;

/** The elements of a file and of those that it uses, by their identities as the maps of the file tell them. */
public final class Elements {

    private final Identity own;
    private final List<EObject> usedRoots;

    /** The elements as they are now. */
    public Elements(Resource file) {
        own = Identity.ofModel(file.getContents().get(0));
        usedRoots = UsedFiles.all(file).stream().map(uri -> file.getResourceSet().getResource(uri, false))
                .filter(Objects::nonNull).flatMap(used -> used.getContents().stream()).toList();
    }

    /** The element of an identity. */
    public Optional<EObject> find(String id) {
        return Optional.ofNullable(own.find(id)).or(() -> usedRoots.stream().flatMap(root -> Identity.ofModel(root)
                .all().values().stream()).filter(element -> own.of(element).equals(id)).findFirst());
    }
}
