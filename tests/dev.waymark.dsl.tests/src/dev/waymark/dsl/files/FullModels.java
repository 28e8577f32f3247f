/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Node;

/**
 * Models in which everything that the metamodel knows is set, made by reflection: whatever is added to the metamodel
 * comes into them by itself.
 */
final class FullModels {

    private static final JourneyPackage PACKAGE = JourneyPackage.eINSTANCE;

    /** What the language cannot do without, beyond what the metamodel requires. */
    private static final Set<EStructuralFeature> REQUIRED = Set.of(JourneyPackage.Literals.NAMED__NAME,
            JourneyPackage.Literals.FEELING__SCORE, JourneyPackage.Literals.READING__VALUE,
            JourneyPackage.Literals.DURATION__AMOUNT);

    private final Random random;
    private final double fullness;
    private int names;

    private FullModels(long seed, double fullness) {
        this.random = new Random(seed);
        this.fullness = fullness;
    }

    /** A model in which every feature of every element is set; different variants have different enumeration values. */
    static JourneyModel full(int variant) {
        return new FullModels(variant, 1).model();
    }

    /** A model in which features are set by chance. */
    static JourneyModel byChance(long seed) {
        return new FullModels(seed, 0.5).model();
    }

    private JourneyModel model() {
        JourneyModel model = JourneyFactory.eINSTANCE.createJourneyModel();
        List<EClass> kinds = subclasses(JourneyPackage.Literals.DEFINITION);
        Collections.shuffle(kinds, random);
        kinds.forEach(kind -> model.getDefinitions().add((dev.waymark.model.journey.Definition) create(kind)));
        kinds.forEach(kind -> model.getDefinitions().add((dev.waymark.model.journey.Definition) create(kind)));
        List<EObject> all = new ArrayList<>();
        model.eAllContents().forEachRemaining(all::add);
        all.forEach(element -> refer(element, all));
        return model;
    }

    private static List<EClass> subclasses(EClass type) {
        List<EClass> kinds = new ArrayList<>();
        PACKAGE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && type.isSuperTypeOf(c)).forEach(kinds::add);
        return kinds;
    }

    private EObject create(EClass kind) {
        EObject element = JourneyFactory.eINSTANCE.create(kind);
        for (EAttribute attribute : kind.getEAllAttributes()) {
            if (isWanted(attribute)) {
                set(element, attribute, List.of(value(attribute), value(attribute)));
            }
        }
        for (EReference reference : kind.getEAllContainments()) {
            if (isWanted(reference)) {
                set(element, reference, contents(reference));
            }
        }
        return element;
    }

    private boolean isWanted(EStructuralFeature feature) {
        return feature.isRequired() || REQUIRED.contains(feature) || random.nextDouble() < fullness;
    }

    /** Every kind of child, and a simple step in the end so that arrows have somewhere to go. */
    private List<EObject> contents(EReference reference) {
        List<EObject> children = new ArrayList<>();
        List<EClass> kinds = reference.getEReferenceType() == JourneyPackage.Literals.STATEMENT
                ? List.of(JourneyPackage.Literals.STATEMENT) : subclasses(reference.getEReferenceType());
        kinds.forEach(kind -> children.add(create(kind)));
        if (reference.isMany()) {
            kinds.forEach(kind -> children.add(create(kind)));
        }
        return children;
    }

    private void refer(EObject element, List<EObject> all) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && isWanted(reference)) {
                List<EObject> targets = all.stream().filter(target -> isTarget(element, reference, target)).toList();
                if (!targets.isEmpty()) {
                    int first = random.nextInt(targets.size());
                    set(element, reference, targets.subList(first, Math.min(first + 2, targets.size())));
                }
            }
        }
    }

    private static boolean isTarget(EObject element, EReference reference, EObject target) {
        return reference.getEReferenceType().isInstance(target)
                && (!(target instanceof Node) || journey(target) == journey(element));
    }

    private static Journey journey(EObject element) {
        return EcoreUtil2.getContainerOfType(element, Journey.class);
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject element, EStructuralFeature feature, List<?> values) {
        if (feature.isMany()) {
            ((List<Object>) element.eGet(feature)).addAll(values);
        } else {
            element.eSet(feature, values.get(0));
        }
    }

    private Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return choice.getELiterals().get(random.nextInt(choice.getELiterals().size())).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return attribute == JourneyPackage.Literals.NAMED__NAME ? "name" + names++ : text();
        }
        return type == boolean.class ? Boolean.TRUE : number(type);
    }

    private String text() {
        List<String> texts = List.of("word", "goal", "A \"quoted\" \\ text {…} -> // /* é 漢 🙂",
                "Two\nlines\tand a tab", "", "percent", "e-mail", "it's 100 %");
        return texts.get(random.nextInt(texts.size()));
    }

    private Object number(Class<?> type) {
        int number = random.nextInt(9) - 4;
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 15).plusDays(number * 100L);
        }
        if (type == Double.class) {
            return number + random.nextInt(4) / 4.0;
        }
        return type == Long.class ? (Object) Long.valueOf(number) : Integer.valueOf(number);
    }

    /** All elements below the root. */
    static Iterable<EObject> elements(JourneyModel model) {
        Iterator<EObject> all = model.eAllContents();
        return () -> all;
    }
}
