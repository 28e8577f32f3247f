/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;

import dev.waymark.model.Uses;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;

/** What the index knows of a file as a whole: the files that it uses, and whether its text has errors. */
public final class FileDescription {

    private static final String USES = "uses";
    private static final String FAULTY = "faulty";

    private FileDescription() {
    }

    /** The entry for the file that holds the model. */
    static IEObjectDescription of(JourneyModel model) {
        Resource file = model.eResource();
        String uses = model.getUses().stream().map(Uses::uri).filter(Objects::nonNull).map(URI::toString)
                .collect(Collectors.joining("\n"));
        return EObjectDescription.create(QualifiedName.create(file.getURI().lastSegment()), model,
                Map.of(USES, uses, FAULTY, String.valueOf(!file.getErrors().isEmpty())));
    }

    /** The addresses of the files that a file of the index uses. */
    public static List<URI> uses(IResourceDescription file) {
        Iterable<IEObjectDescription> models = file.getExportedObjectsByType(JourneyPackage.Literals.JOURNEY_MODEL);
        return StreamSupport.stream(models.spliterator(), false).map(model -> model.getUserData(USES))
                .filter(Objects::nonNull).flatMap(uses -> Stream.of(uses.split("\n"))).filter(uri -> !uri.isEmpty())
                .map(URI::createURI).toList();
    }
}
