/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.messages.Words;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyModel;

/** The dry run before a save: what is to be written is read again and must be the same model. */
public final class SameModel {

    private final Identity identity;
    private final Identity otherIdentity;

    private SameModel(JourneyModel model, JourneyModel other) {
        this.identity = Identity.ofModel(model);
        this.otherIdentity = Identity.ofModel(other);
    }

    /**
     * Makes sure that nothing was lost.
     *
     * @throws UnwritableModelException if the model that was read is not the one that was written
     */
    public static void require(JourneyModel model, Loaded read) {
        Optional<Problem> error = read.problems().stream().filter(Problem::isError).findFirst();
        if (error.isPresent() || read.model() == null) {
            throw new UnwritableModelException("The model cannot be written: "
                    + error.map(Problem::message).orElse("it is empty."));
        }
        difference(model, read.model()).ifPresent(place -> {
            throw new UnwritableModelException("The model cannot be written without loss: " + place + " would change.");
        });
    }

    /** The first place where two models differ, in words; empty when they are the same. */
    public static Optional<String> difference(JourneyModel model, JourneyModel other) {
        return Optional.ofNullable(new SameModel(model, other).inElement(model, other));
    }

    private String inElement(EObject element, EObject other) {
        if (element.eClass() != other.eClass()) {
            return place(element, null);
        }
        for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient()) {
                String place = inFeature(element, other, feature);
                if (place != null) {
                    return place;
                }
            }
        }
        return null;
    }

    private String inFeature(EObject element, EObject other, EStructuralFeature feature) {
        List<?> values = values(element, feature);
        List<?> others = values(other, feature);
        if (values.size() != others.size()) {
            return place(element, feature);
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            return IntStream.range(0, values.size())
                    .mapToObj(i -> inElement((EObject) values.get(i), (EObject) others.get(i)))
                    .filter(Objects::nonNull).findFirst().orElse(null);
        }
        boolean same = IntStream.range(0, values.size())
                .allMatch(i -> isSame(feature, values.get(i), others.get(i)));
        return same ? null : place(element, feature);
    }

    private boolean isSame(EStructuralFeature feature, Object value, Object other) {
        return feature instanceof EAttribute ? value.equals(other)
                : Objects.equals(identity.of((EObject) value), otherIdentity.of((EObject) other));
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        Object value = element.eGet(feature);
        if (value instanceof List<?> list) {
            return list;
        }
        return value == null ? List.of() : List.of(value);
    }

    private String place(EObject element, EStructuralFeature feature) {
        String id = identity.of(element).isEmpty() ? "the file" : identity.of(element);
        return feature == null ? id : "'" + Words.property(feature) + "' of " + id;
    }
}
