/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.serializer;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState;
import org.eclipse.xtext.serializer.sequencer.BacktrackingSemanticSequencer.SerializableObject;
import org.eclipse.xtext.serializer.sequencer.ISemanticNodeProvider.ISemanticNode;

/** Where the values of one element stand in the author's text, and in which order they are to be written. */
final class Places {

    /** The place of a value that no author has written. */
    private static final int NEW = -1;

    private final SerializableObject values;
    private final Map<Integer, int[]> places = new HashMap<>();

    Places(SerializableObject values) {
        this.values = values;
    }

    /**
     * What may come next, the best first: ends, then additions that the grammar names before the author's next value,
     * then the author's values, then other additions, then what need not be written.
     */
    List<ISemState> sort(List<ISemState> states, ToIntFunction<ISemState> index) {
        int next = states.stream().filter(state -> isWritten(state, index))
                .min(Comparator.comparingInt(state -> place(state, index))).map(ISemState::getOrderID).orElse(0);
        Map<EStructuralFeature, Integer> order = new HashMap<>();
        states.forEach(state -> order.merge(state.getFeature(), state.getOrderID(), Math::min));
        return states.stream().sorted(Comparator.<ISemState>comparingInt(state -> rank(state, index, next))
                .thenComparingInt(state -> place(state, index))
                .thenComparingInt(state -> order.get(state.getFeature()))
                .thenComparingInt(state -> isAuthorsWay(state, index) ? 0 : 1)
                .thenComparingInt(state -> isMany(state) ? -state.getOrderID() : state.getOrderID())).toList();
    }

    private int rank(ISemState state, ToIntFunction<ISemState> index, int next) {
        if (state.getFeature() == null) {
            return 0;
        }
        if (values.isOptional(state.getFeatureID()) || values.getValueCount(state.getFeatureID()) == 0) {
            return 4;
        }
        return isWritten(state, index) ? 2 : state.getOrderID() < next ? 1 : 3;
    }

    private static boolean isMany(ISemState state) {
        return state.getFeature() != null && state.getFeature().isMany();
    }

    private boolean isWritten(ISemState state, ToIntFunction<ISemState> index) {
        return place(state, index) != NEW;
    }

    /** Whether the author has written the value in the way of this state, such as after a comma. */
    private boolean isAuthorsWay(ISemState state, ToIntFunction<ISemState> index) {
        ISemanticNode node = isWritten(state, index) ? values.getNode(state.getFeatureID(), index.applyAsInt(state))
                : null;
        return node != null && node.getGrammarElement() == state.getAssignedGrammarElement();
    }

    private int place(ISemState state, ToIntFunction<ISemState> index) {
        if (state.getFeature() == null) {
            return NEW;
        }
        int[] offsets = places.computeIfAbsent(state.getFeatureID(), feature -> places(feature, state.getFeature()));
        int i = index.applyAsInt(state);
        return i < offsets.length ? offsets[i] : NEW;
    }

    /** The values of a list share the places that those of them have which the author wrote. */
    private int[] places(int featureId, EStructuralFeature feature) {
        int[] offsets = new int[values.getValueCount(featureId)];
        List<?> list = list(feature);
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = offset(values.getNode(featureId, i), feature, i < list.size() ? list.get(i) : null);
        }
        int[] sorted = Arrays.stream(offsets).filter(offset -> offset != NEW).sorted().toArray();
        int used = 0;
        for (int i = 0; i < offsets.length && sorted.length > 0; i++) {
            offsets[i] = offsets[i] == NEW ? sorted[Math.max(0, used - 1)] : sorted[used++];
        }
        return offsets;
    }

    private List<?> list(EStructuralFeature feature) {
        Object value = values.getEObject().eGet(feature, false);
        return value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
    }

    private static int offset(ISemanticNode written, EStructuralFeature feature, Object value) {
        INode node = written == null ? null : written.getNode();
        if (node != null && feature instanceof EReference reference && reference.isContainment()) {
            INode own = value instanceof EObject element ? NodeModelUtils.findActualNodeFor(element) : null;
            return own != null && own.getOffset() == node.getOffset() ? own.getOffset() : NEW;
        }
        return node == null ? NEW : node.getOffset();
    }
}
