/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.journey.Moment;

/** Takes elements out of the model together with what means nothing without them. */
public class Deletion {

    /** Deletes an element, its parts, the arrows that lead to it, and every mention of it. */
    public EObject deleteElement(EObject element) {
        EObject home = element.eContainer();
        List<EObject> gone = new ArrayList<>();
        gone.add(element);
        element.eAllContents().forEachRemaining(gone::add);
        Collection<EObject> lost = new ArrayList<>();
        EcoreUtil.UsageCrossReferencer.findAll(gone, EcoreUtil.getRootContainer(element))
                .forEach((target, settings) -> settings.stream()
                        .filter(setting -> !gone.contains(setting.getEObject()))
                        .forEach(setting -> forget(target, setting, lost)));
        EcoreUtil.remove(element);
        lost.forEach(EcoreUtil::remove);
        return home;
    }

    /** Takes a mention away; what needs it, such as an arrow its target, is lost too. */
    private static void forget(EObject target, EStructuralFeature.Setting setting, Collection<EObject> lost) {
        EReference reference = (EReference) setting.getEStructuralFeature();
        if (reference.isContainment() || reference.isContainer() || !reference.isChangeable()) {
            return;
        }
        if (reference.isRequired() && !reference.isMany()) {
            lost.add(setting.getEObject());
        } else {
            EcoreUtil.remove(setting, target);
        }
    }

    /** Nothing can be taken away here: why, and what would be right. */
    public EObject keepWay(EObject element) {
        throw RefusedEditException.because("This line follows from the order of the steps, or from what is felt at"
                + " them: move a step, or draw an arrow to another one.");
    }

    /** Nothing can be taken away here: why, and what would be right. */
    public EObject keepFrame(EObject element) {
        throw RefusedEditException.because("Lanes and rows belong to the map. To take away what stands in them,"
                + " delete that; to hide a row, switch off its layer.");
    }

    /** A moment shows and hands over nothing any more. */
    public Moment forgetEvidence(Moment moment) {
        moment.getPhysicalEvidence().clear();
        return moment;
    }

    /** Takes a mention away from the element whose view shows it, or from its journey. */
    public EObject takeFrom(EObject mentioned, EObject view) {
        EObject owner = (EObject) view.eGet(view.eClass().getEStructuralFeature("target"));
        return removeMention(owner, mentioned);
    }

    /** Takes a mention out of a list of its owner, such as a touchpoint from a moment: the element itself stays. */
    EObject removeMention(EObject owner, EObject mentioned) {
        owner.eClass().getEAllReferences().stream()
                .filter(reference -> reference.isMany() && !reference.isContainment())
                .forEach(reference -> ((Collection<?>) owner.eGet(reference)).remove(mentioned));
        return owner;
    }
}
