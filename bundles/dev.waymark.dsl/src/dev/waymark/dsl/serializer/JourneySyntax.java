/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.serializer;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynNavigable;

/** Chooses between ways to say the same; the long form where the author has not chosen. */
public class JourneySyntax extends JourneySyntacticSequencer {

    @Override
    protected void emit_MomentPart_PhysicalKeyword_6_0_q(EObject moment, ISynNavigable transition, List<INode> nodes) {
        if (NodeModelUtils.getNode(moment) == null) {
            Keyword physical = grammarAccess.getMomentPartAccess().getPhysicalKeyword_6_0();
            acceptUnassignedKeyword(physical, physical.getValue(), null);
        } else {
            super.emit_MomentPart_PhysicalKeyword_6_0_q(moment, transition, nodes);
        }
    }
}
