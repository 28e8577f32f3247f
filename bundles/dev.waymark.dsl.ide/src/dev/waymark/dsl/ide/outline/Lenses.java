/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.navigation.Places;
import dev.waymark.dsl.ide.navigation.Usages;
import dev.waymark.dsl.ide.words.Counts;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;

/** What is good to know about the elements of a text without asking: who uses them, what they hold. */
public final class Lenses {

    private Lenses() {
    }

    /** The remarks for a text, with its usages in some files, the text's own among them. */
    public static List<Lens> of(XtextResource resource, Collection<? extends Resource> files) {
        Usages usages = Usages.in(files);
        return resource.getContents().stream()
                .flatMap(root -> EcoreUtil2.getAllContentsOfType(root, Named.class).stream())
                .filter(element -> isWorthARemark(element) && NodeModelUtils.getNode(element) != null)
                .map(element -> lens(element, usages)).toList();
    }

    private static boolean isWorthARemark(Named element) {
        return element instanceof Definition && !(element instanceof Initiative) || element instanceof PainPoint
                || element instanceof Opportunity;
    }

    private static Lens lens(Named element, Usages usages) {
        INode name = Places.nameNode(element);
        String text = element instanceof Journey ? Counts.content(element) : usages.inWords(element);
        return new Lens(text.isEmpty() ? nothing(element) : text, name.getOffset(), name.getLength());
    }

    private static String nothing(Named element) {
        if (element instanceof PainPoint) {
            return "no opportunity";
        }
        return element instanceof Opportunity ? "no initiative" : element instanceof Journey ? "empty" : "not used";
    }
}
