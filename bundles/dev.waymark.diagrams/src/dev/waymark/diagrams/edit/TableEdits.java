/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.Titles;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Touchpoint;

/** Takes what is typed into the cells of the tables; an empty text empties the cell. */
public class TableEdits {

    /** The moments of a stage that use a touchpoint, by their titles; any other word means its first moment. */
    public EObject useIn(EObject touchpoint, EObject where, String text) {
        Stage stage = (Stage) where;
        List<Moment> moments = stage.getNodes().stream().filter(Moment.class::isInstance).map(Moment.class::cast)
                .toList();
        if (moments.isEmpty() && !text.isBlank()) {
            throw RefusedEditException.because("The stage " + Titles.of(stage) + " has no step yet that could use it.");
        }
        List<String> typed = Arrays.stream(text.split(",")).map(String::strip).toList();
        List<Moment> named = moments.stream().filter(moment -> typed.contains(Titles.of(moment))
                || typed.contains(moment.getName())).toList();
        List<Moment> wanted = text.isBlank() ? List.of() : named.isEmpty() ? moments.subList(0, 1) : named;
        for (Moment moment : moments) {
            if (!wanted.contains(moment)) {
                moment.getTouchpoints().remove(touchpoint);
            } else if (!moment.getTouchpoints().contains(touchpoint)) {
                moment.getTouchpoints().add((Touchpoint) touchpoint);
            }
        }
        return touchpoint;
    }

    /** Whether an opportunity solves a pain point: any word says that it does. */
    public EObject solveBy(EObject pain, EObject opportunity, String text) {
        List<PainPoint> solved = ((Opportunity) opportunity).getSolves();
        if (text.isBlank()) {
            solved.remove(pain);
        } else if (!solved.contains(pain)) {
            FreshNames.name((PainPoint) pain);
            solved.add((PainPoint) pain);
        }
        return pain;
    }
}
