/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.messages.Words;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;

/** Gives an element another name, in its definition and wherever it is referred to. */
public class Renaming {

    private final Naming naming;
    private final RenamePreview preview;

    @Inject
    Renaming(Naming naming, RenamePreview preview) {
        this.naming = naming;
        this.preview = preview;
    }

    /**
     * The changes that give an element a new name, file by file in the order of their places; nothing but the name
     * changes.
     *
     * @param files all files that may refer to the element, its own among them
     * @throws RenameException when this is no name, when something beside the element has it, or when a reference
     *         would mean something else afterwards
     */
    public Map<URI, List<Replacement>> rename(Named element, String name, Collection<? extends Resource> files)
            throws RenameException {
        if (name.equals(element.getName())) {
            return Map.of();
        }
        checkName(element, name);
        Map<URI, List<Replacement>> changes = new LinkedHashMap<>();
        for (INode own : NodeModelUtils.findNodesForFeature(element, JourneyPackage.Literals.NAMED__NAME)) {
            add(changes, element.eResource(), own, name);
        }
        for (Resource file : files) {
            References.references(file).forEach(node -> changeReference(node, element, name, file, changes));
        }
        changes.values().forEach(inFile -> inFile.sort(Comparator.comparingInt(Replacement::offset)));
        preview.check(element, name, files, changes);
        return changes;
    }

    private static void checkName(Named element, String name) throws RenameException {
        if (!Names.isName(name)) {
            throw new RenameException(Rule.NAME_LETTERS.text(name));
        }
        for (EObject sibling : element.eContainer().eContents()) {
            if (sibling instanceof Named other && other != element && name.equals(other.getName())) {
                throw new RenameException(Rule.NAME_DUPLICATE.text(Words.aKind(other.eClass()), name));
            }
        }
    }

    private void changeReference(INode node, Named element, String name, Resource file,
            Map<URI, List<Replacement>> changes) {
        CrossReference rule = (CrossReference) node.getGrammarElement();
        for (Mention mention : Mention.inReference(node)) {
            if (mention.element() == element) {
                add(changes, file, mention.word(), naming.written(name, rule));
            }
        }
    }

    private static void add(Map<URI, List<Replacement>> changes, Resource file, INode word, String name) {
        changes.computeIfAbsent(file.getURI(), uri -> new ArrayList<>())
                .add(new Replacement(word.getOffset(), word.getLength(), name));
    }
}
