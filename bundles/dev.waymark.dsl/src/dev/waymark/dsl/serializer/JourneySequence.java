/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.serializer;

import java.util.List;

import com.google.common.collect.ImmutableList;
import jakarta.inject.Inject;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.serializer.ISerializationContext;
import org.eclipse.xtext.serializer.acceptor.SequenceFeeder;
import org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider;
import org.eclipse.xtext.serializer.analysis.IGrammarConstraintProvider.IConstraint;
import org.eclipse.xtext.serializer.analysis.ISemanticSequencerNfaProvider.ISemState;
import org.eclipse.xtext.serializer.sequencer.BacktrackingSemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISemanticNodeProvider.INodesForEObjectProvider;
import org.eclipse.xtext.util.formallang.NfaUtil;
import org.eclipse.xtext.util.formallang.NfaUtil.BacktrackHandler;

/**
 * Puts the values of an element in order: where the author wrote them; what a program has added follows its neighbour
 * in the list, or stands where the grammar names it. The values of a list follow each other after commas rather than
 * after the same words again.
 */
public class JourneySequence extends BacktrackingSemanticSequencer {

    private final IGrammarConstraintProvider constraints;
    private final IGrammarAccess grammar;

    @Inject
    JourneySequence(IGrammarConstraintProvider constraints, IGrammarAccess grammar) {
        this.constraints = constraints;
        this.grammar = grammar;
    }

    @Override
    public void createSequence(ISerializationContext context, EObject element) {
        INodesForEObjectProvider nodes = nodeProvider.getNodesForSemanticObject(element, null);
        IConstraint constraint = constraints.getConstraints(grammar.getGrammar()).get(context);
        SerializableObject values = new SerializableObject(context, element, nodes);
        List<Trace> trace = new NfaUtil().backtrack(constraint.getNfa(), new Trace(values), new InPlace(values));
        SequenceFeeder feeder = feederProvider.create(context, element, nodes, masterSequencer, sequenceAcceptor,
                errorAcceptor);
        if (trace == null) {
            errorAcceptor.accept(diagnosticProvider.createBacktrackingFailedDiagnostic(values, context, constraint));
        } else {
            trace.stream().filter(Trace::hasValue).forEach(item -> accept(item, feeder));
        }
        feeder.finish();
    }

    /** The way through the grammar so far, which knows how many values of each feature are behind it. */
    private static final class Trace extends TraceItem {

        Trace(SerializableObject values) {
            super(values);
        }

        private Trace(Trace parent, ISemState state, int[] counts) {
            super(parent.obj, counts);
            this.parent = parent;
            this.state = state;
        }

        boolean hasValue() {
            return state != null && state.getFeature() != null;
        }

        /** The index of the value that a state would take next. */
        int next(ISemState state) {
            return nextIndex[state.getFeatureID()];
        }

        /** One step further; null where the grammar does not let the values go this way. */
        Trace enter(ISemState next) {
            if (!canEnter(next)) {
                return null;
            }
            if (next.getFeature() == null) {
                return new Trace(this, next, nextIndex);
            }
            int position = next(next);
            Object taken = position < obj.getValueCount(next.getFeatureID()) ? obj.getValue(next, position) : INVALID;
            return taken == INVALID ? null : take(next, position, taken);
        }

        private Trace take(ISemState next, int position, Object taken) {
            int[] counts = nextIndex.clone();
            counts[next.getFeatureID()] = position + 1;
            Trace result = new Trace(this, next, counts);
            result.value = taken;
            result.index = position;
            result.node = obj.getNode(next.getFeatureID(), position);
            return result;
        }
    }

    /** Tries first what stands next in the text. */
    private static final class InPlace implements BacktrackHandler<ISemState, Trace> {

        private final Places places;

        InPlace(SerializableObject values) {
            this.places = new Places(values);
        }

        @Override
        public Trace handle(ISemState state, Trace previous) {
            return previous.enter(state);
        }

        @Override
        public boolean isSolution(Trace result) {
            return result.isConsumed();
        }

        @Override
        public Iterable<ISemState> sortFollowers(Trace trace, Iterable<ISemState> followers) {
            return places.sort(ImmutableList.copyOf(followers), trace::next);
        }
    }
}
