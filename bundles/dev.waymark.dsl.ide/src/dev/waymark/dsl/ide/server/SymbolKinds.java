/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper.DocumentSymbolKindProvider;

import dev.waymark.model.journey.JourneyPackage.Literals;

/** The symbols of the protocol that come nearest to the elements of a journey: clients show an icon for each. */
class SymbolKinds extends DocumentSymbolKindProvider {

    private static final Map<EClass, SymbolKind> KINDS = Map.ofEntries(
            Map.entry(Literals.CHANNEL, SymbolKind.Interface),
            Map.entry(Literals.TOUCHPOINT, SymbolKind.Interface),
            Map.entry(Literals.TEAM, SymbolKind.Object),
            Map.entry(Literals.SUPPORT_SYSTEM, SymbolKind.Object),
            Map.entry(Literals.SOURCE, SymbolKind.File),
            Map.entry(Literals.METRIC, SymbolKind.Number),
            Map.entry(Literals.SEGMENT, SymbolKind.Enum),
            Map.entry(Literals.PERSONA, SymbolKind.Class),
            Map.entry(Literals.JOURNEY, SymbolKind.Module),
            Map.entry(Literals.STAGE, SymbolKind.Namespace),
            Map.entry(Literals.STEP, SymbolKind.Function),
            Map.entry(Literals.END, SymbolKind.Function),
            Map.entry(Literals.EXIT, SymbolKind.Function),
            Map.entry(Literals.DECISION, SymbolKind.Operator),
            Map.entry(Literals.OUTCOME, SymbolKind.EnumMember),
            Map.entry(Literals.TRANSITION, SymbolKind.Operator),
            Map.entry(Literals.FEELING, SymbolKind.Variable),
            Map.entry(Literals.THOUGHT, SymbolKind.String),
            Map.entry(Literals.SERVICE_ACTION, SymbolKind.Method),
            Map.entry(Literals.PAIN_POINT, SymbolKind.Event),
            Map.entry(Literals.OPPORTUNITY, SymbolKind.Key),
            Map.entry(Literals.OBJECTIVE, SymbolKind.Constant),
            Map.entry(Literals.INITIATIVE, SymbolKind.Package));

    @Override
    protected SymbolKind getSymbolKind(EClass type) {
        return KINDS.getOrDefault(type, SymbolKind.Property);
    }
}
