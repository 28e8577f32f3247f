/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.journey.Journey;

/**
 * The state that a journey is laid over.
 *
 * @param journey  the journey as it was, or that it is compared with
 * @param origins  the elements of the journey as it is, with what they were
 * @param traces   what has become of elements; of those that are gone, as they were
 * @param expected how the metrics are expected to move, in sentences
 */
public record Former(Journey journey, Map<? extends EObject, ? extends EObject> origins, Map<EObject, Trace> traces,
        List<String> expected) {
}
