/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.DefaultResourceDescriptionStrategy;
import org.eclipse.xtext.util.IAcceptor;

import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Named;

/** What the index holds of a file: an entry for the file, and all elements with a name by their qualified names. */
public class Descriptions extends DefaultResourceDescriptionStrategy {

    @Override
    public boolean createEObjectDescriptions(EObject element, IAcceptor<IEObjectDescription> entries) {
        if (element instanceof JourneyModel model) {
            entries.accept(FileDescription.of(model));
            return true;
        }
        return element instanceof Named && super.createEObjectDescriptions(element, entries);
    }
}
