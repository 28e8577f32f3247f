/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.messages;

import java.util.stream.StreamSupport;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsProvider;

import dev.waymark.model.Uses;

/** Looks names up in the files of the workspace that are not used yet. */
class Elsewhere {

    private final ResourceDescriptionsProvider index;
    private final IQualifiedNameConverter names;

    @Inject
    Elsewhere(ResourceDescriptionsProvider index, IQualifiedNameConverter names) {
        this.index = index;
        this.names = names;
    }

    /**
     * The path of a file that defines the name, as it is seen from another file; null where there is none, or no
     * workspace at all.
     */
    String pathTo(EClass type, String name, Resource from) {
        if (from == null || !(from.getResourceSet() instanceof XtextResourceSet)) {
            return null;
        }
        IResourceDescriptions files = index.getResourceDescriptions(from);
        return StreamSupport.stream(files.getExportedObjects(type, names.toQualifiedName(name), false).spliterator(),
                false).map(found -> found.getEObjectURI().trimFragment())
                .flatMap(uri -> Uses.path(uri, from.getURI()).stream()).min(String::compareTo).orElse(null);
    }
}
