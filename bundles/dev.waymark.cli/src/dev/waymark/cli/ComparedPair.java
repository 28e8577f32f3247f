/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.comparison.Change;
import dev.waymark.analysis.comparison.Comparison;
import dev.waymark.analysis.comparison.Movement;

/**
 * Two journeys or two files that are compared.
 *
 * @param beforeFile the file of what was
 * @param before     what was
 * @param afterFile  the file of what is
 * @param after      what is
 * @param changes    what differs
 * @param movements  how metrics are expected to move
 */
record ComparedPair(ComparedFile beforeFile, EObject before, ComparedFile afterFile, EObject after,
        List<Change> changes, List<Movement> movements) {

    ComparedPair(ComparedFile beforeFile, EObject before, ComparedFile afterFile, EObject after) {
        this(beforeFile, before, afterFile, after, Comparison.of(before, after).changes(), Movement.of(after));
    }
}
