/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.analysis.Method;
import dev.waymark.analysis.Ranking;

/**
 * What an analysis came to.
 *
 * @param files   the files with what was found in them
 * @param journey the name of the only journey that is wanted, if only one is
 */
record Analyzed(List<AnalyzedFile> files, Optional<String> journey) {

    /** The opportunities and pain points of all files together, in the order of a method. */
    Ranking ranking(Method method) {
        return Ranking.of(files.stream().map(this::part).toList(), method);
    }

    private EObject part(AnalyzedFile file) {
        return journey.<EObject>flatMap(file::journey).orElse(file.model());
    }

    /** The file that an element stands in. */
    AnalyzedFile fileOf(EObject element) {
        return files.stream().filter(file -> file.model() == EcoreUtil.getRootContainer(element))
                .findFirst().orElseThrow();
    }
}
