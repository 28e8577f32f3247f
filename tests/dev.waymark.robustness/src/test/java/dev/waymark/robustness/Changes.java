/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.dsl.scoping.VisibleNames;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Use;

/**
 * Every kind of change that a program can make to a model, found by reflection: each attribute set and cleared, each
 * child added, deleted and moved, each reference set, also to an element of a used file, and cleared. A change of the
 * metamodel comes into them by itself.
 */
final class Changes {

    /** What the language cannot do without, beyond what the metamodel requires. */
    private static final Set<EStructuralFeature> REQUIRED = Set.of(JourneyPackage.Literals.NAMED__NAME,
            JourneyPackage.Literals.FEELING__SCORE, JourneyPackage.Literals.READING__VALUE,
            JourneyPackage.Literals.DURATION__AMOUNT);

    private static final Set<EAttribute> NAMES = Set.of(JourneyPackage.Literals.NAMED__NAME,
            JourneyPackage.Literals.USE__ALIAS);

    /**
     * One change.
     *
     * @param element the position of the changed element in its model
     * @param feature the feature that changes
     * @param kind what happens to it
     * @param act makes the change
     */
    record Change(int element, EStructuralFeature feature, String kind, Consumer<EObject> act) {

        void apply(JourneyModel model) {
            act.accept(element(model));
        }

        EObject element(JourneyModel model) {
            return elements(model).get(element);
        }

        @Override
        public String toString() {
            return kind + " " + feature.getEContainingClass().getName() + "." + feature.getName() + " of " + element;
        }
    }

    private Changes() {
    }

    /** The model and everything in it, from the top to the bottom. */
    static List<EObject> elements(JourneyModel model) {
        List<EObject> elements = new ArrayList<>(List.of(model));
        model.eAllContents().forEachRemaining(elements::add);
        return elements;
    }

    /** All changes of a model. */
    static List<Change> of(JourneyModel model) {
        List<Change> changes = new ArrayList<>();
        List<EObject> elements = elements(model);
        for (int i = 0; i < elements.size(); i++) {
            for (EStructuralFeature feature : elements.get(i).eClass().getEAllStructuralFeatures()) {
                if (!feature.isTransient()) {
                    addChanges(i, elements.get(i), feature, changes);
                    addFar(i, elements.get(i), feature, changes);
                }
            }
        }
        return changes;
    }

    private static void addChanges(int i, EObject element, EStructuralFeature f, List<Change> changes) {
        if (element.eIsSet(f) && !f.isRequired() && !REQUIRED.contains(f)) {
            changes.add(new Change(i, f, "clear", e -> clear(e, f)));
        }
        if (f.isMany()) {
            int size = ((List<?>) element.eGet(f)).size();
            if (size > 0) {
                changes.add(new Change(i, f, "remove first", e -> remove(e, f, 0)));
            }
            if (size > 1) {
                changes.add(new Change(i, f, "remove last", e -> remove(e, f, size - 1)));
                changes.add(new Change(i, f, "last to front", e -> ((EList<?>) e.eGet(f)).move(0, size - 1)));
                changes.add(new Change(i, f, "first to end", e -> ((EList<?>) e.eGet(f)).move(size - 1, 0)));
            }
            changes.add(new Change(i, f, "add first", e -> list(e, f).add(0, value(e, f))));
            if (size > 0) {
                changes.add(new Change(i, f, "add last", e -> list(e, f).add(value(e, f))));
            }
        } else if (value(element, f) != null) {
            changes.add(new Change(i, f, "set", e -> e.eSet(f, value(e, f))));
        }
        if (f.isMany() && value(element, f) == null) {
            changes.removeIf(change -> change.element == i && change.feature == f && change.kind.startsWith("add"));
        }
    }

    private static void addFar(int i, EObject element, EStructuralFeature f, List<Change> changes) {
        if (f instanceof EReference reference && !reference.isContainment() && far(element, reference) != null) {
            changes.add(f.isMany() ? new Change(i, f, "add last far", e -> list(e, f).add(far(e, reference)))
                    : new Change(i, f, "set far", e -> e.eSet(f, far(e, reference))));
        }
    }

    private static void clear(EObject element, EStructuralFeature feature) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            List<EObject> children = feature.isMany() ? List.copyOf(children(element, feature))
                    : List.of((EObject) element.eGet(feature));
            children.forEach(child -> EcoreUtil.delete(child, true));
        } else {
            element.eUnset(feature);
        }
    }

    private static void remove(EObject element, EStructuralFeature feature, int index) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            EcoreUtil.delete(children(element, feature).get(index), true);
        } else {
            list(element, feature).remove(index);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject element, EStructuralFeature feature) {
        return (List<Object>) element.eGet(feature);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> children(EObject element, EStructuralFeature feature) {
        return (List<EObject>) element.eGet(feature);
    }

    /** Another value than the present one; null where there is none. */
    private static Object value(EObject element, EStructuralFeature feature) {
        if (feature instanceof EAttribute attribute) {
            return feature == JourneyPackage.Literals.USE__PATH ? otherFile(element)
                    : attribute(feature.isMany() ? null : element.eGet(feature), attribute);
        }
        EReference reference = (EReference) feature;
        return reference.isContainment() ? child(element, reference) : target(element, reference);
    }

    private static Object attribute(Object old, EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            int next = (((Enumerator) old).getValue() + 1) % choice.getELiterals().size();
            return choice.getEEnumLiteral(next).getInstance();
        }
        if (type == String.class) {
            return NAMES.contains(attribute) ? "changed" : "Changed \"so\"";
        }
        if (type == boolean.class) {
            return !(Boolean) old;
        }
        return type == LocalDate.class ? LocalDate.of(2031, 5, 4) : number(type);
    }

    private static Object number(Class<?> type) {
        if (type == Double.class) {
            return 7.5;
        }
        return type == Long.class ? (Object) 7L : Integer.valueOf(2);
    }

    private static EObject child(EObject parent, EReference reference) {
        EClass type = reference.getEReferenceType();
        EClass kind = JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).findFirst()
                .orElseThrow();
        EObject child = JourneyFactory.eINSTANCE.create(kind);
        for (EStructuralFeature feature : kind.getEAllStructuralFeatures()) {
            boolean needed = feature.isRequired() || REQUIRED.contains(feature);
            Object value = !needed ? null : feature instanceof EReference target ? target(parent, target)
                    : feature == JourneyPackage.Literals.USE__PATH ? otherFile(parent)
                            : attribute(feature.getDefaultValue(), (EAttribute) feature);
            if (needed && value == null) {
                return null;
            }
            if (needed) {
                child.eSet(feature, feature.isMany() ? List.of(value) : value);
            }
        }
        return child;
    }

    /** The path to a file that the used files use, or to one that is used already; null where there is none. */
    private static String otherFile(EObject element) {
        Resource file = element.eResource();
        Set<URI> used = UsedFiles.of(file).stream().map(Uses::uri).collect(Collectors.toSet());
        String old = element instanceof Use use ? use.getPath() : null;
        return UsedFiles.all(file).stream().sorted(Comparator.comparing(used::contains))
                .map(uri -> Uses.path(uri, file.getURI()).orElse(null)).filter(path -> path != null
                        && !path.equals(old)).findFirst().orElse(null);
    }

    /** An element of a used file that has a name here and is not referred to yet; null where there is none. */
    private static EObject far(EObject element, EReference reference) {
        List<?> old = reference.isMany() ? list(element, reference)
                : Collections.singletonList(element.eGet(reference));
        VisibleNames names = VisibleNames.at(element);
        return names.all(reference.getEReferenceType())
                .filter(e -> e.eResource() != element.eResource() && !old.contains(e)
                        && names.shortestName(reference.getEReferenceType(), e) != null)
                .findFirst().orElse(null);
    }

    private static EObject target(EObject element, EReference reference) {
        Journey journey = EcoreUtil2.getContainerOfType(element, Journey.class);
        List<?> old = reference.isMany() ? list(element, reference) : List.of();
        boolean known = reference.getEContainingClass().isInstance(element);
        return elements((JourneyModel) EcoreUtil.getRootContainer(element)).stream()
                .filter(reference.getEReferenceType()::isInstance)
                .filter(e -> !(e instanceof Node) || EcoreUtil2.getContainerOfType(e, Journey.class) == journey)
                .filter(e -> !known || !old.contains(e) && e != (reference.isMany() ? null : element.eGet(reference)))
                .findFirst().orElse(null);
    }
}
