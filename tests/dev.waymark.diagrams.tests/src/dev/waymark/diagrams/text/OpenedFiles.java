/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.text;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import dev.waymark.dsl.files.ClosedResourceSet;

/** Opens used files as diagrams do. */
final class OpenedFiles implements ClosedResourceSet.Opener {

    private final ResourceSet files = new ResourceSetImpl();

    OpenedFiles(Injector language) {
        files.getResourceFactoryRegistry().getExtensionToFactoryMap().put("journey",
                SharedResource.factory(() -> language));
    }

    @Override
    public Resource open(URI uri, boolean load) {
        return files.getResource(uri, load);
    }
}
