/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.serializer;

import java.util.Comparator;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState;
import org.eclipse.xtext.serializer.sequencer.BacktrackingSemanticSequencer;

/**
 * Puts the values of an element in order: as the author wrote them, otherwise in the order of the grammar. The values
 * of a list follow each other after commas rather than after the same words again.
 */
public class JourneySequence extends BacktrackingSemanticSequencer {

    @Override
    protected Comparator<ISemState> createFollowerSorter(SerializableObject element, AbstractElement written) {
        Comparator<ISemState> usual = super.createFollowerSorter(element, written);
        return (one, other) -> {
            boolean sameList = one.getFeature() != null && one.getFeature().isMany()
                    && one.getFeature() == other.getFeature()
                    && one.getAssignedGrammarElement() != written && other.getAssignedGrammarElement() != written;
            return sameList ? usual.compare(other, one) : usual.compare(one, other);
        };
    }
}
