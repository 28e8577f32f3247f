/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.JourneyPackage;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

/**
 * A resource set that opens nothing but the files that its files use: whatever else a file refers to, no other file and
 * no address of the network is read on its behalf. It knows the metamodel of journeys and no other.
 */
public class ClosedResourceSet extends ResourceSetImpl {

    private final Function<URI, Resource> opener;

    /** An empty set that opens nothing. */
    public ClosedResourceSet() {
        this(uri -> null);
    }

    /**
     * An empty set.
     *
     * @param opener gives the resource of a file that is used, or null when it cannot be read
     */
    public ClosedResourceSet(Function<URI, Resource> opener) {
        this.opener = opener;
        EPackageRegistryImpl packages = new EPackageRegistryImpl();
        packages.put(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
        setPackageRegistry(packages);
    }

    /** A set for another form of a file: it opens what that file uses or could use. */
    public static ClosedResourceSet like(Resource file) {
        ResourceSet files = file == null ? null : file.getResourceSet();
        if (files instanceof ClosedResourceSet closed) {
            return new ClosedResourceSet(closed::open);
        }
        return files == null ? new ClosedResourceSet() : new ClosedResourceSet(uri -> files.getResource(uri, true));
    }

    private Resource open(URI uri) {
        Resource known = super.getResource(uri, false);
        return known == null ? opener.apply(uri) : known;
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return loadOnDemand && isUsed(uri) ? open(uri) : super.getResource(uri, false);
    }

    private boolean isUsed(URI uri) {
        return getResources().stream().flatMap(file -> UsedFiles.of(file).stream())
                .anyMatch(use -> uri.equals(Uses.uri(use)));
    }
}
