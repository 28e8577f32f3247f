/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import java.util.List;
import java.util.stream.Collectors;

/** A theme file cannot be used; the problems say why. */
public final class ThemeException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<ThemeProblem> problems;

    /** At least one problem, in the order of the file. */
    public ThemeException(List<ThemeProblem> problems) {
        super(problems.stream().map(ThemeProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file. */
    public List<ThemeProblem> problems() {
        return problems;
    }
}
