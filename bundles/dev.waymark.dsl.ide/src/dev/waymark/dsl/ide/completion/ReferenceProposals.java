/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IProposalConflictHelper;

import dev.waymark.dsl.ide.words.Naming;
import dev.waymark.dsl.scoping.VisibleNames;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;

/** Proposes the elements that a reference can name: their names as they are written here, with their labels. */
class ReferenceProposals {

    /** Above every word of the grammar. */
    private static final int BEST = 900;
    /** A persona before 'feels' may be named, but mostly is not. */
    private static final int OPTIONAL = 250;

    private final Naming names;
    private final IProposalConflictHelper conflicts;

    @Inject
    ReferenceProposals(Naming names, IProposalConflictHelper conflicts) {
        this.names = names;
        this.conflicts = conflicts;
    }

    /** Proposes what the reference can name. */
    void propose(EReference reference, CrossReference rule, ContentAssistContext context,
            IIdeContentProposalAcceptor acceptor) {
        EObject model = context.getCurrentModel();
        VisibleNames visible = VisibleNames.at(model);
        int priority = names.isIdentifier(rule) ? OPTIONAL : BEST;
        for (Named candidate : Candidates.of(visible.all(reference.getEReferenceType()), reference, model)) {
            if (!acceptor.canAcceptMoreProposals()) {
                return;
            }
            String name = name(candidate, reference, visible, context);
            if (name != null && matches(candidate, name, context)) {
                acceptor.accept(entry(candidate, names.written(name, rule), context), priority--);
            }
        }
    }

    /** The shortest name, or the one that begins with the qualifier which the author has written. */
    private static String name(Named candidate, EReference reference, VisibleNames visible,
            ContentAssistContext context) {
        int end = context.getPrefix().lastIndexOf('.') + 1;
        if (end == 0) {
            return visible.shortestName(reference.getEReferenceType(), candidate);
        }
        String name = context.getPrefix().substring(0, end) + candidate.getName();
        return visible.find(reference.getEReferenceType(), name).equals(List.of(candidate)) ? name : null;
    }

    /** Whether the author may be writing this name, or a word of its label. */
    private boolean matches(Named candidate, String name, ContentAssistContext context) {
        String begun = context.getPrefix().toLowerCase(Locale.ROOT);
        String label = " " + Titles.of(candidate).toLowerCase(Locale.ROOT);
        String path = "." + name.toLowerCase(Locale.ROOT);
        return (path.contains("." + begun) || label.contains(" " + begun)) && !conflicts.existsConflict(name, context);
    }

    private static ContentAssistEntry entry(Named element, String name, ContentAssistContext context) {
        ContentAssistEntry entry = new ContentAssistEntry();
        entry.setProposal(name);
        entry.setPrefix(context.getPrefix());
        entry.setLabel(element.getLabel() == null ? name : name + " \u2013 " + element.getLabel());
        entry.setDescription(Naming.kindAndPlace(element));
        entry.setKind(ContentAssistEntry.KIND_REFERENCE);
        entry.setSource(element);
        return entry;
    }
}
