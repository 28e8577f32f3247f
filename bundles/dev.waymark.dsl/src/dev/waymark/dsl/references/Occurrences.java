/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.references;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;

/** Finds where a file names elements, its own and those of the files that it uses. */
public final class Occurrences {

    private final Predicate<Named> wanted;
    private final List<Occurrence> found = new ArrayList<>();

    private Occurrences(Predicate<Named> wanted) {
        this.wanted = wanted;
    }

    /** All occurrences of what goes by a name in the own file of the element, in the order of the text. */
    public static List<Occurrence> of(String name, Resource file) {
        return of(element -> goesBy(name, element), file);
    }

    /** All occurrences of the elements that are wanted, in the order of the text. */
    public static List<Occurrence> of(Predicate<Named> wanted, Resource file) {
        Occurrences occurrences = new Occurrences(wanted);
        EcoreUtil.<EObject>getAllContents(file, true).forEachRemaining(occurrences::collect);
        occurrences.found.sort(Comparator.comparingInt(Occurrence::offset));
        return List.copyOf(occurrences.found);
    }

    /** Whether the name is an end of the path of the element, or its path after the name of its file. */
    private static boolean goesBy(String name, Named element) {
        String path = ModelIndex.of(element).names().path(element);
        return path != null && (path.equals(name) || path.endsWith("." + name)
                || name.endsWith("." + path) && name.equals(fileName(element) + "." + path));
    }

    private static String fileName(EObject element) {
        return element.eResource().getURI().trimFileExtension().lastSegment();
    }

    private void collect(EObject element) {
        if (element instanceof Named named && named.getName() != null && wanted.test(named)) {
            add(named, named, JourneyPackage.Literals.NAMED__NAME, 0);
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && element.eIsSet(reference)) {
                collect(element, reference);
            }
        }
    }

    private void collect(EObject element, EReference reference) {
        List<?> targets = element.eGet(reference) instanceof List<?> list ? list : List.of(element.eGet(reference));
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i) instanceof Named named && !named.eIsProxy() && wanted.test(named)) {
                add(named, element, reference, i);
            }
        }
    }

    private void add(Named element, EObject by, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(by, feature);
        if (index < nodes.size()) {
            INode node = nodes.get(index);
            LineAndColumn place = NodeModelUtils.getLineAndColumn(node, node.getOffset());
            found.add(new Occurrence(element, by, place.getLine(), place.getColumn(), node.getOffset(),
                    node.getLength()));
        } else {
            found.add(new Occurrence(element, by, 0, 0, 0, 0));
        }
    }
}
