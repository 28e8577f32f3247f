/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;

/** Moves elements to other stages, moments, lanes and places in the order. */
public class Movement {

    /** Moves a point of the flow to the end of a stage, or behind the point on which it was dropped. */
    public Node moveNode(EObject moved, EObject where) {
        Node node = (Node) moved;
        Stage stage = where instanceof Stage whole ? whole : ((Node) where).getStage();
        if (node == where || node.getStage() == stage && where == stage) {
            return node;
        }
        insertBehind(stage.getNodes(), node, where);
        return node;
    }

    /** Moves a stage behind another one. */
    public Stage moveStage(EObject moved, EObject where) {
        Stage stage = (Stage) moved;
        if (stage != where) {
            Journey journey = stage.getJourney();
            insertBehind(journey.getStages(), stage, where);
        }
        return stage;
    }

    /** Moves an action to a moment, or behind another action of its moment and lane. */
    public ServiceAction moveAction(EObject moved, EObject where) {
        ServiceAction action = (ServiceAction) moved;
        if (action == where) {
            return action;
        }
        if (where instanceof ServiceAction other) {
            action.setLane(other.getLane());
            insertBehind(((Moment) other.eContainer()).getActions(), action, other);
        } else if (action.eContainer() != where) {
            ((Moment) where).getActions().add(action);
        }
        return action;
    }

    /** Moves an action to another lane, such as {@code action.moveToLane('SUPPORT')}. */
    public ServiceAction moveToLane(EObject moved, String lane) {
        ServiceAction action = (ServiceAction) moved;
        action.setLane(Lane.valueOf(lane));
        return action;
    }

    /** Moves a pain point, a feeling, a thought or another part to the moment or stage on which it was dropped. */
    public EObject movePart(EObject part, EObject where) {
        EReference place = part.eContainmentFeature();
        EObject owner = where;
        while (owner != null && !owner.eClass().getEAllReferences().contains(place)) {
            owner = owner.eContainer();
        }
        if (owner == null) {
            throw RefusedEditException.because("This belongs to a step, an exit or an end; drop it on one of them.");
        }
        if (owner != part.eContainer()) {
            list(owner, place).add(part);
        }
        return part;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(EObject owner, EReference place) {
        return (List<EObject>) owner.eGet(place);
    }

    /** The element leaves its old list by itself, for it has one container; within one list only its place changes. */
    private static <T extends EObject> void insertBehind(EList<T> list, T element, EObject where) {
        if (!list.contains(element)) {
            int place = list.indexOf(where);
            list.add(place < 0 ? list.size() : place + 1, element);
            return;
        }
        int old = list.indexOf(element);
        int place = list.indexOf(where);
        list.move(old < place ? place : place + 1, old);
    }
}
