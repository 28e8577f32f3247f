/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import org.eclipse.emf.ecore.EObject;

/**
 * Something to say about a part of a journey, such as what an analysis found, to be marked on its maps.
 *
 * @param about   what it is about: an element of the journey, or one that the journey refers to
 * @param text    what there is to say, in a sentence
 * @param warning whether it deserves attention more than others
 */
public record Remark(EObject about, String text, boolean warning) {
}
