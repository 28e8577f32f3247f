/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;

import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.JourneyPackage;

/**
 * A resource set that opens nothing but the files that its files use: whatever else a file refers to, no other file and
 * no address of the network is read on its behalf. It knows the metamodel of journeys and no other.
 */
public class ClosedResourceSet extends ResourceSetImpl {

    private final Opener opener;

    /** Finds the files that are used. */
    public interface Opener {

        /**
         * The resource of a file, or null when there is none.
         *
         * @param load whether the file may be read; otherwise only what is known already counts
         */
        Resource open(URI uri, boolean load);
    }

    /** An empty set that opens nothing. */
    public ClosedResourceSet() {
        this((uri, load) -> null);
    }

    /** An empty set. */
    public ClosedResourceSet(Opener opener) {
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
        return files == null ? new ClosedResourceSet() : new ClosedResourceSet(files::getResource);
    }

    private Resource open(URI uri, boolean load) {
        Resource known = super.getResource(uri, false);
        return known == null ? opener.open(uri, load) : known;
    }

    @Override
    public Resource getResource(URI uri, boolean loadOnDemand) {
        return isUsed(uri) ? open(uri, loadOnDemand) : super.getResource(uri, false);
    }

    private boolean isUsed(URI uri) {
        return getResources().stream().flatMap(file -> UsedFiles.of(file).stream())
                .anyMatch(use -> uri.equals(Uses.uri(use)));
    }
}
