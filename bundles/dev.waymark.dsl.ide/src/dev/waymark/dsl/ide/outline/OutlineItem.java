/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * An element in the outline of a text.
 *
 * @param element what it stands for
 * @param label what people read, such as "Checks out"
 * @param kind what it is, such as "Step"
 * @param offset where its text begins
 * @param length of its text
 * @param nameOffset where its name begins, or its first word when it has no name
 * @param nameLength of its name
 * @param children the elements in it
 */
public record OutlineItem(EObject element, String label, String kind, int offset, int length, int nameOffset,
        int nameLength, List<OutlineItem> children) {
}
