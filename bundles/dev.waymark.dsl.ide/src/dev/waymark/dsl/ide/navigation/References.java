/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Use;

/** From a word to the element that it names, and from an element to all words that name it. */
public final class References {

    private References() {
    }

    /** The place of the name of what the word at an offset names, perhaps in another file; of a path, its file. */
    public static Optional<Place> definition(XtextResource resource, int offset) {
        return Mention.at(resource, offset).map(Mention::element)
                .filter(element -> NodeModelUtils.getNode(element) != null)
                .map(Place::ofName)
                .or(() -> Leaves.at(resource, offset).map(NodeModelUtils::findActualSemanticObjectFor)
                        .filter(Use.class::isInstance).map(use -> UsedFiles.open((Use) use))
                        .map(file -> new Place(file.getURI(), 0, 0)));
    }

    /** All places that refer to what the word at an offset names; the definition is none of them. */
    public static List<Place> to(XtextResource resource, int offset) {
        return Mention.at(resource, offset).map(Mention::element)
                .map(element -> to(element, filesThatMayUse(element.eResource()))).orElse(List.of());
    }

    /** All places in some files that refer to an element, also on the way of a qualified name. */
    public static List<Place> to(Named element, Collection<? extends Resource> files) {
        List<Place> places = new ArrayList<>();
        for (Resource file : files) {
            mentions(file).filter(mention -> mention.element() == element)
                    .forEach(mention -> places.add(new Place(file.getURI(), mention.word().getOffset(),
                            mention.word().getLength())));
        }
        return places;
    }

    /** All that the references of a file name, in the order of its text. */
    public static Stream<Mention> mentions(Resource file) {
        return references(file).flatMap(node -> Mention.inReference(node).stream());
    }

    /** The nodes of all references of a file. */
    static Stream<INode> references(Resource file) {
        if (!(file instanceof XtextResource text) || text.getParseResult() == null) {
            return Stream.empty();
        }
        Iterable<INode> nodes = text.getParseResult().getRootNode().getAsTreeIterable();
        return StreamSupport.stream(nodes.spliterator(), false)
                .filter(node -> node.getGrammarElement() instanceof CrossReference);
    }

    /** A file with those among the files that are loaded beside it which use it. */
    public static List<Resource> filesThatMayUse(Resource file) {
        if (file.getResourceSet() == null) {
            return List.of(file);
        }
        return file.getResourceSet().getResources().stream().filter(other -> other == file || UsedFiles.of(other)
                .stream().anyMatch(use -> file.getURI().equals(Uses.uri(use)))).toList();
    }
}
