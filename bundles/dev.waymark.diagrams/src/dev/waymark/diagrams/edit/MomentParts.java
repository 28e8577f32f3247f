/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.dsl.messages.Words;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.Thought;
import dev.waymark.model.journey.Touchpoint;

/** Makes what belongs to a moment, and the statements of a stage. */
public class MomentParts {

    private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;

    /** A feeling, neither good nor bad before its author says so. */
    public Feeling addFeeling(EObject where) {
        Feeling feeling = FACTORY.createFeeling();
        feeling.setWord("unsure");
        moment(where).getFeelings().add(feeling);
        return feeling;
    }

    /** A thought. */
    public Thought addThought(EObject where) {
        Thought thought = FACTORY.createThought();
        thought.setText("What next?");
        moment(where).getThoughts().add(thought);
        return thought;
    }

    /** A pain point. */
    public PainPoint addPainPoint(EObject where) {
        PainPoint pain = FACTORY.createPainPoint();
        moment(where).getPainPoints().add(pain);
        return FreshNames.give(pain, "New pain point");
    }

    /** An opportunity; one that is made on a pain point solves it. */
    public Opportunity addOpportunity(EObject where) {
        Opportunity opportunity = FACTORY.createOpportunity();
        moment(where).getOpportunities().add(opportunity);
        if (where instanceof PainPoint pain) {
            FreshNames.name(pain);
            opportunity.getSolves().add(pain);
        }
        return FreshNames.give(opportunity, "New opportunity");
    }

    /** What a team or system does in a lane, such as {@code moment.addAction('BACKSTAGE')}. */
    public ServiceAction addAction(EObject where, String lane) {
        ServiceAction action = FACTORY.createServiceAction();
        action.setText("New action");
        action.setLane(Lane.valueOf(lane));
        EList<ServiceAction> actions = moment(where).getActions();
        int place = actions.indexOf(where);
        actions.add(place < 0 ? actions.size() : place + 1, action);
        return action;
    }

    /** Something that a moment shows or hands over. */
    public Moment addPhysicalEvidence(EObject where) {
        Moment moment = moment(where);
        moment.getPhysicalEvidence().add("New evidence");
        return moment;
    }

    /** A touchpoint that nobody has named yet, for a moment. */
    public Touchpoint addTouchpoint(EObject where) {
        Moment moment = moment(where);
        JourneyModel model = (JourneyModel) EcoreUtil.getRootContainer(where);
        Touchpoint touchpoint = FACTORY.createTouchpoint();
        long known = model.getDefinitions().stream().takeWhile(d -> d.eClass() != JourneyPackage.Literals.JOURNEY)
                .count();
        model.getDefinitions().add((int) known, touchpoint);
        FreshNames.give(touchpoint, "New touchpoint");
        moment.getTouchpoints().add(touchpoint);
        return touchpoint;
    }

    /** A known touchpoint for a moment. */
    public Moment useTouchpoint(EObject where, EObject known) {
        Moment moment = moment(where);
        Touchpoint touchpoint = (Touchpoint) known;
        if (!moment.getTouchpoints().contains(touchpoint)) {
            moment.getTouchpoints().add(touchpoint);
        }
        return moment;
    }

    /** The touchpoints of the file that the moment does not use yet. */
    public List<Touchpoint> unusedTouchpoints(EObject where) {
        Moment moment = moment(where);
        JourneyModel model = (JourneyModel) EcoreUtil.getRootContainer(moment);
        return model.getDefinitions().stream().filter(Touchpoint.class::isInstance).map(Touchpoint.class::cast)
                .filter(touchpoint -> !moment.getTouchpoints().contains(touchpoint)).toList();
    }

    /** A statement of a stage or moment in one of its lists, such as {@code stage.addStatement('goals')}. */
    public Statement addStatement(EObject where, String list) {
        EObject owner = where instanceof Stage || where instanceof Moment ? where : moment(where);
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(list);
        if (!(feature instanceof EReference reference)) {
            throw RefusedEditException.because(Words.capital(Words.aKind(owner.eClass())) + " has no " + list
                    + "; write them at a stage.");
        }
        Statement statement = (Statement) EcoreUtil.create(reference.getEReferenceType());
        statement.setText("New " + Words.property(feature).replaceAll("s$", ""));
        @SuppressWarnings("unchecked")
        List<Statement> statements = (List<Statement>) owner.eGet(reference);
        statements.add(statement);
        return statement;
    }

    /** A moment becomes a special one, such as {@code moment.markAs('momentOfTruth')}. */
    public Moment markAs(EObject where, String kind) {
        return mark(where, kind, true);
    }

    /** A moment is no special one any more. */
    public Moment unmark(EObject where, String kind) {
        return mark(where, kind, false);
    }

    private static Moment mark(EObject where, String kind, boolean special) {
        Moment moment = moment(where);
        moment.eSet(moment.eClass().getEStructuralFeature(kind), special);
        return moment;
    }

    private static Moment moment(EObject where) {
        for (EObject each = where; each != null; each = each.eContainer()) {
            if (each instanceof Moment moment) {
                return moment;
            }
        }
        throw RefusedEditException.because("Click a step, an exit or an end: this belongs to one of them.");
    }
}
