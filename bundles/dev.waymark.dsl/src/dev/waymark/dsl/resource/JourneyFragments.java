/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IFragmentProvider;

import dev.waymark.model.Identity;

/**
 * Makes the qualified name of an element its URI fragment: a reference from outside, such as a diagram's, still finds
 * its step after someone has inserted one above it. The root keeps the fragment that EMF gives it.
 */
public class JourneyFragments implements IFragmentProvider {

    @Override
    public String getFragment(EObject element, Fallback fallback) {
        Identity identity = ModelIndex.of(element).identity();
        String id = identity == null ? null : identity.of(element);
        return id == null || id.isEmpty() ? fallback.getFragment(element) : id;
    }

    @Override
    public EObject getEObject(Resource resource, String fragment, Fallback fallback) {
        if (fragment == null || fragment.startsWith("/")) {
            return fallback.getEObject(fragment);
        }
        Identity identity = ModelIndex.of(resource).identity();
        return identity == null ? null : identity.find(fragment);
    }
}
