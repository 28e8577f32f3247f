/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.Acceptances;
import dev.waymark.model.journey.FindingKind;

/** One thing that the analysis looks for. What it finds depends on nothing but the journeys. */
public abstract class Rule {

    private final String id;
    private final Level level;
    private final String about;
    /** What the language calls it, or null where it cannot be accepted. */
    private final FindingKind kind;

    /**
     * A rule whose findings can be accepted.
     *
     * @param about what it looks for, as a sentence that needs no journey to be understood
     */
    Rule(FindingKind kind, Level level, String about) {
        this(kind.getLiteral(), level, about, kind);
    }

    /** A rule whose findings cannot be accepted. */
    Rule(String id, Level level, String about) {
        this(id, level, about, null);
    }

    private Rule(String id, Level level, String about, FindingKind kind) {
        this.id = id;
        this.level = level;
        this.about = about;
        this.kind = kind;
    }

    /** The word that stands for the rule, such as {@code no-opportunity}; it never changes. */
    public final String id() {
        return id;
    }

    /** The code that is shown with a finding, such as {@code waymark.no-opportunity}. */
    public final String code() {
        return "waymark." + id;
    }

    /** How much a finding of this rule deserves attention. */
    public final Level level() {
        return level;
    }

    /** What the rule looks for, in a sentence. */
    public final String about() {
        return about;
    }

    /** What the language calls it when the team accepts it; empty where it cannot be accepted. */
    public final Optional<FindingKind> kind() {
        return Optional.ofNullable(kind);
    }

    /** What is to be found in a file. */
    abstract List<Finding> find(Scope scope);

    /** A finding of this rule, which the team may accept where the element stands. */
    final Finding finding(EObject element, String why, String remedy) {
        return new Finding(this, element, why, remedy,
                kind == null ? null : Acceptances.of(element, kind).orElse(null));
    }
}
