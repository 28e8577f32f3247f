/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.linking;

import java.util.List;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.diagnostics.IDiagnosticConsumer;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.linking.impl.XtextLinkingDiagnostic;
import org.eclipse.xtext.linking.lazy.LazyLinker;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;

/**
 * Links references as soon as the text is read, where they lead to something of the own file. The others become
 * proxies: they lead to used files, or tell the author why they lead nowhere. That takes half the time of proxies for
 * all.
 */
public class JourneyLinker extends LazyLinker {

    private final LinkingHelper texts;

    @Inject
    JourneyLinker(LinkingHelper texts) {
        this.texts = texts;
    }

    @Override
    protected void createAndSetProxy(EObject element, INode node, EReference reference) {
        List<Named> found = find(element, node, reference);
        if (found.size() == 1) {
            link(element, reference, (InternalEObject) found.get(0));
        } else {
            super.createAndSetProxy(element, node, reference);
        }
    }

    @Override
    protected void afterModelLinked(EObject model, IDiagnosticConsumer problems) {
        super.afterModelLinked(model, problems);
        if (!UsedFiles.of(model.eResource()).isEmpty()) {
            tell(UseProblem.in(model.eResource()), problems);
        }
    }

    private static void tell(List<UseProblem> found, IDiagnosticConsumer problems) {
        for (UseProblem problem : found) {
            INode node = NodeModelUtils.findNodesForFeature(problem.use(), JourneyPackage.Literals.USE__PATH).get(0);
            problems.consume(new XtextLinkingDiagnostic(node, problem.message(), problem.rule().code(),
                    problem.data().toArray(String[]::new)), problem.rule().severity());
        }
    }

    private List<Named> find(EObject element, INode node, EReference reference) {
        try {
            String name = texts.getCrossRefNodeAsString(node, true);
            return ModelIndex.of(element).names().find(element, reference.getEReferenceType(), name);
        } catch (IllegalNodeException e) {
            return List.of(); // the proxy will tell
        }
    }

    @SuppressWarnings("unchecked")
    private static void link(EObject element, EReference reference, InternalEObject target) {
        if (reference.isMany()) {
            ((InternalEList<EObject>) element.eGet(reference, false)).addUnique(target);
        } else {
            element.eSet(reference, target);
        }
    }
}
