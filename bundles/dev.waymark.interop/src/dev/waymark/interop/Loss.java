/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * Something that a journey or a file holds and the other side has no place for.
 *
 * @param concept what it is, such as "pain points of steps"
 * @param lines where it stands in the file that was read, from 1; empty when a journey was written
 * @param elements what lost it when a journey was written; empty when a file was read
 */
public record Loss(String concept, List<Integer> lines, List<EObject> elements) {

    /** How often it was met. */
    public int count() {
        return lines.size() + elements.size();
    }
}
