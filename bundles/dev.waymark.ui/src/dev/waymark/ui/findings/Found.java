/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.Analysis;
import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Method;
import dev.waymark.analysis.Ranking;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyModel;

/**
 * What the analysis says of a file at one moment.
 *
 * @param identity the qualified names in the file
 * @param findings what was found, in the order of the file
 * @param rankings what to do first, by each method
 */
record Found(Identity identity, List<Finding> findings, Map<Method, Ranking> rankings) {

    static Found in(JourneyModel file) {
        return new Found(Identity.ofModel(file), new Analysis(List.of(file)).findings(file),
                Arrays.stream(Method.values()).collect(Collectors.toMap(Function.identity(),
                        method -> Ranking.of(List.of(file), method))));
    }

    /** The qualified name of an element. */
    String id(EObject element) {
        return identity.of(element);
    }

    /** How many findings wait for somebody to do something. */
    long open() {
        return findings.stream().filter(finding -> !finding.isAccepted()).count();
    }
}
