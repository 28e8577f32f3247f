/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** One thing that the analysis looks for. What it finds depends on nothing but the journeys. */
public abstract class Rule {

    private final String id;
    private final Level level;
    private final String about;

    /**
     * A rule.
     *
     * @param about what it looks for, as a sentence that needs no journey to be understood
     */
    protected Rule(String id, Level level, String about) {
        this.id = id;
        this.level = level;
        this.about = about;
    }

    /** The word that stands for the rule, such as {@code no-opportunity}; it never changes. */
    public String id() {
        return id;
    }

    /** The code that is shown with a finding, such as {@code waymark.no-opportunity}. */
    public String code() {
        return "waymark." + id;
    }

    /** How much a finding of this rule deserves attention. */
    public Level level() {
        return level;
    }

    /** What the rule looks for, in a sentence. */
    public String about() {
        return about;
    }

    /** What is to be found in a file. */
    abstract List<Finding> find(Scope scope);

    /** A finding of this rule. */
    final Finding finding(EObject element, String why, String remedy) {
        return new Finding(this, element, why, remedy);
    }
}
