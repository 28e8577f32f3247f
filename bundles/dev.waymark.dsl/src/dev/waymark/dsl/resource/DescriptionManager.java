/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionManager;

/**
 * Tells which files a change concerns: those that use the changed file, and those that use such a file in turn, for
 * they report its errors and its circles.
 */
public class DescriptionManager extends DefaultResourceDescriptionManager {

    @Override
    public boolean isAffected(Delta change, IResourceDescription file) {
        return change.haveEObjectDescriptionsChanged() && FileDescription.uses(file).contains(change.getUri());
    }

    @Override
    public boolean isAffected(Collection<Delta> changes, IResourceDescription file, IResourceDescriptions index) {
        List<URI> uses = FileDescription.uses(file);
        if (uses.isEmpty()) {
            return false;
        }
        Set<URI> changed = changes.stream().filter(Delta::haveEObjectDescriptionsChanged).map(Delta::getUri)
                .collect(Collectors.toSet());
        return leadsTo(changed, uses, index);
    }

    private static boolean leadsTo(Set<URI> changed, List<URI> uses, IResourceDescriptions index) {
        Set<URI> seen = new HashSet<>(uses);
        Deque<URI> waiting = new ArrayDeque<>(uses);
        while (!waiting.isEmpty()) {
            URI next = waiting.remove();
            if (changed.contains(next)) {
                return true;
            }
            IResourceDescription used = index.getResourceDescription(next);
            if (used != null) {
                FileDescription.uses(used).stream().filter(seen::add).forEach(waiting::add);
            }
        }
        return false;
    }
}
