/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.messages;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;

import dev.waymark.dsl.scoping.VisibleNames;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Named;

/** Says why a name leads nowhere, and what the author may have meant. */
public class ReferenceMessages extends LinkingDiagnosticMessageProvider {

    /** Beyond this many candidates the search for a similar name would take longer than it helps. */
    private static final int MOST_CANDIDATES = 2000;

    private final Elsewhere elsewhere;

    @Inject
    ReferenceMessages(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        try {
            return explain(context.getContext(), context.getReference().getEReferenceType(), context.getLinkText());
        } catch (IllegalNodeException e) {
            return getIllegalNodeMessage(context, e);
        }
    }

    private DiagnosticMessage explain(EObject context, EClass type, String name) {
        VisibleNames names = VisibleNames.at(context);
        List<Named> candidates = names.find(type, name);
        if (candidates.size() > 1) {
            return ambiguous(names, type, name, candidates);
        }
        return names.anything(name).findFirst().map(other -> wrongPlace(type, name, other))
                .orElseGet(() -> unknown(context, type, name));
    }

    private static DiagnosticMessage ambiguous(VisibleNames names, EClass type, String name,
            List<Named> candidates) {
        List<String> longer = candidates.stream().limit(5).map(c -> names.shortestName(type, c))
                .filter(Objects::nonNull).toList();
        String choice = longer.stream().map(n -> "'" + n + "'").collect(Collectors.joining(" or "));
        return message(Rule.REFERENCE_AMBIGUOUS, longer, name, candidates.size(), choice);
    }

    private static DiagnosticMessage wrongPlace(EClass type, String name, Named other) {
        return type.isInstance(other) ? message(Rule.REFERENCE_OTHER_JOURNEY, List.of(), name)
                : message(Rule.REFERENCE_KIND, List.of(), name, Words.aKind(other.eClass()), Words.aKind(type));
    }

    private DiagnosticMessage unknown(EObject context, EClass type, String name) {
        String path = type == JourneyPackage.Literals.NODE ? null
                : elsewhere.pathTo(type, name, context.eResource());
        return path == null ? missing(VisibleNames.at(context), type, name)
                : message(Rule.REFERENCE_MISSING, List.of(), Words.kind(type), name, " here",
                        " It stands in another file; add: use \"" + path + "\"");
    }

    private static DiagnosticMessage missing(VisibleNames names, EClass type, String name) {
        String nearest = nearest(names, type, name);
        String where = type == JourneyPackage.Literals.NODE ? " in this journey" : "";
        String hint = nearest == null ? "" : " Did you mean '" + nearest + "'?";
        List<String> data = nearest == null ? List.of() : List.of(nearest);
        return message(Rule.REFERENCE_MISSING, data, Words.kind(type), name, where, hint);
    }

    private static String nearest(VisibleNames names, EClass type, String name) {
        List<String> known = names.all(type).limit(MOST_CANDIDATES + 1L).map(Named::getName).toList();
        return known.size() > MOST_CANDIDATES ? null : Nearest.to(name, known);
    }

    @Override
    public DiagnosticMessage getIllegalNodeMessage(ILinkingDiagnosticContext context, IllegalNodeException problem) {
        String text = problem.getCause() == null ? problem.getMessage() : problem.getCause().getMessage();
        return message(Rule.SYNTAX, List.of(), text);
    }

    @Override
    public DiagnosticMessage getViolatedUniqueConstraintMessage(ILinkingDiagnosticContext context) {
        return message(Rule.REFERENCE_TWICE, List.of(), context.getLinkText());
    }

    private static DiagnosticMessage message(Rule rule, List<String> data, Object... values) {
        return new DiagnosticMessage(rule.text(values), rule.severity(), rule.code(), data.toArray(String[]::new));
    }
}
