/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

import dev.waymark.model.journey.Named;

/** The qualified names of elements with a name: the path of names from the top of their file. */
public class QualifiedNames extends IQualifiedNameProvider.AbstractImpl {

    private final IQualifiedNameConverter converter;

    @Inject
    QualifiedNames(IQualifiedNameConverter converter) {
        this.converter = converter;
    }

    @Override
    public QualifiedName getFullyQualifiedName(EObject element) {
        String path = element instanceof Named named ? ModelIndex.of(element).names().path(named) : null;
        return path == null ? null : converter.toQualifiedName(path);
    }
}
