/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.linking.UseProblem;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.JourneyModel;

/** Reads models from XMI without following anything that the file points to. */
public final class XmiReader {

    /** Without DOCTYPE there are no entities, neither external ones nor such that explode. */
    private static final Map<String, Boolean> SAFE =
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", true);

    private final Path file;
    private final XmiMessages messages;
    private final List<Problem> problems = new ArrayList<>();

    /** A reader for one file. */
    public XmiReader(Path file) {
        this.file = file;
        this.messages = new XmiMessages(file);
    }

    /** The model of the file, or the problems that kept it from being understood. */
    public Loaded read(byte[] content, URI uri, ClosedResourceSet files) {
        XMIResourceImpl resource = new XMIResourceImpl(uri);
        files.getResources().add(resource);
        try {
            resource.load(new ByteArrayInputStream(content),
                    Map.of(XMLResource.OPTION_PARSER_FEATURES, SAFE, XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        } catch (IOException | RuntimeException e) {
            problems.add(messages.of(e));
        }
        if (problems.isEmpty()) {
            resource.getErrors().forEach(error -> problems.add(messages.of((Throwable) error)));
            checkContents(resource);
        }
        return new Loaded(file, resource, List.copyOf(problems));
    }

    private void checkContents(XMIResourceImpl resource) {
        List<EObject> contents = resource.getContents();
        if (problems.isEmpty() && (contents.size() != 1 || !(contents.get(0) instanceof JourneyModel))) {
            problems.add(messages.problem(Rule.FILE_NO_MODEL, 1, 1));
        }
        UseProblem.in(resource).forEach(problem -> problems.add(messages.problem(problem.rule(), problem.message())));
        Set<URI> used = UsedFiles.of(resource).stream().map(Uses::uri).collect(Collectors.toSet());
        EcoreUtil.resolveAll(resource);
        for (EObject proxy : EcoreUtil.ProxyCrossReferencer.find(resource).keySet()) {
            URI lost = ((InternalEObject) proxy).eProxyURI();
            problems.add(used.contains(lost.trimFragment())
                    ? messages.problem(Rule.FILE_REFERENCE, 0, 0, lost.fragment())
                    : messages.problem(Rule.FILE_OUTSIDE, 0, 0, lost));
        }
    }
}
