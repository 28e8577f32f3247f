/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes one model say what another one says, with as few changes as possible: what has a twin stays and is changed. */
final class Mirror {

    private final ResourceSet files;
    private final Map<EObject, EObject> twins;

    private Mirror(ResourceSet files, Map<EObject, EObject> twins) {
        this.files = files;
        this.twins = twins;
    }

    /**
     * Changes a model.
     *
     * @param source what it should say
     * @param target the model that is changed
     * @param twins the elements of the target by those of the source, the roots among them; gets those that are made
     */
    static void show(EObject source, EObject target, Map<EObject, EObject> twins) {
        ResourceSet files = target.eResource() == null ? null : target.eResource().getResourceSet();
        Mirror mirror = new Mirror(files, twins);
        source.eAllContents().forEachRemaining(
                element -> twins.computeIfAbsent(element, missing -> EcoreUtil.create(missing.eClass())));
        mirror.followAll(source, false);
        mirror.followAll(source, true);
    }

    /** The references in a second round, for then all that they lead to is in place. */
    private void followAll(EObject source, boolean references) {
        source.eClass().getEAllStructuralFeatures().stream().filter(Mirror::isSaid)
                .filter(feature -> isReference(feature) == references)
                .forEach(feature -> follow(source, twins.get(source), feature));
        source.eContents().forEach(child -> followAll(child, references));
    }

    private static boolean isSaid(EStructuralFeature feature) {
        return feature.isChangeable() && !feature.isDerived() && !feature.isTransient()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static boolean isReference(EStructuralFeature feature) {
        return feature instanceof EReference reference && !reference.isContainment();
    }

    @SuppressWarnings("unchecked")
    private void follow(EObject source, EObject twin, EStructuralFeature feature) {
        if (feature.isMany()) {
            List<Object> values = ((List<Object>) source.eGet(feature)).stream().filter(Mirror::isKnown)
                    .map(this::twin).toList();
            EList<Object> list = (EList<Object>) twin.eGet(feature);
            if (!list.equals(values)) {
                ECollections.setEList(list, values);
            }
        } else if (source.eIsSet(feature) && isKnown(source.eGet(feature))) {
            Object value = twin(source.eGet(feature));
            if (!twin.eIsSet(feature) || !Objects.equals(value, twin.eGet(feature))) {
                twin.eSet(feature, value);
            }
        } else if (twin.eIsSet(feature)) {
            twin.eUnset(feature);
        }
    }

    /** A reference that leads nowhere is none. */
    private static boolean isKnown(Object value) {
        return !(value instanceof EObject element && element.eIsProxy());
    }

    /** What lies in a used file is, for each model, the element of the file as the model itself knows it. */
    private Object twin(Object value) {
        if (!(value instanceof EObject element)) {
            return value;
        }
        EObject known = twins.get(element);
        return known != null ? known : elsewhere(element);
    }

    private EObject elsewhere(EObject element) {
        return files == null || element.eResource() == null ? element
                : Optional.ofNullable(files.getEObject(EcoreUtil.getURI(element), true)).orElse(element);
    }
}
