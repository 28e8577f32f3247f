/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.scoping;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

import dev.waymark.model.journey.Named;

/**
 * What one reference can mean.
 *
 * @param visible the names that are known where the reference stands
 * @param type the type of element that is referred to
 * @param names turns text into qualified names and back
 */
public record JourneyScope(VisibleNames visible, EClass type, IQualifiedNameConverter names) implements IScope {

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        List<Named> found = find(name);
        return found.size() == 1 ? new EObjectDescription(name, found.get(0), null) : null;
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        return find(name).stream().map(e -> EObjectDescription.create(name, e)).toList();
    }

    @Override
    public IEObjectDescription getSingleElement(EObject element) {
        String name = element instanceof Named named ? visible.shortestName(type, named) : null;
        return name == null ? null : EObjectDescription.create(names.toQualifiedName(name), element);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject element) {
        IEObjectDescription description = getSingleElement(element);
        return description == null ? List.of() : List.of(description);
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        return visible.all(type).map(this::getSingleElement).filter(Objects::nonNull).toList();
    }

    private List<Named> find(QualifiedName name) {
        return visible.find(type, names.toString(name));
    }
}
