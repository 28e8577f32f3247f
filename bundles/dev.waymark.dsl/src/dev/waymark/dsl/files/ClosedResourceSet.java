/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import dev.waymark.model.journey.JourneyPackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * A resource set that never opens anything by itself: whatever a file refers to, no other file and no address of the
 * network is read on its behalf. It knows the metamodel of journeys and no other.
 */
public class ClosedResourceSet extends ResourceSetImpl {

    /** An empty set. */
    public ClosedResourceSet() {
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
        setPackageRegistry(packages);
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return super.getResource(uri, false);
    }
}
