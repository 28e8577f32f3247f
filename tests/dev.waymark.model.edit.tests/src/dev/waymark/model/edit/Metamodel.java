/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model.edit;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;

import dev.waymark.model.journey.JourneyPackage;

/** The parts of the metamodel that people meet. */
final class Metamodel {

    private Metamodel() {
    }

    private static <T> Stream<T> all(Class<T> kind) {
        return JourneyPackage.eINSTANCE.getEClassifiers().stream().filter(kind::isInstance).map(kind::cast);
    }

    static List<EClass> types() {
        return all(EClass.class).toList();
    }

    static List<EClass> concreteTypes() {
        return all(EClass.class).filter(type -> !type.isAbstract()).toList();
    }

    static List<EStructuralFeature> features() {
        return all(EClass.class).flatMap(type -> type.getEStructuralFeatures().stream()).toList();
    }

    static List<EEnum> enumerations() {
        return all(EEnum.class).toList();
    }
}
