/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.linking;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.dsl.messages.Nearest;
import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.Uses;
import dev.waymark.model.journey.Use;

/**
 * Why a file cannot be used.
 *
 * @param use the line that names it
 * @param rule what is wrong
 * @param message the same in words
 * @param data for quick fixes: the path that was probably meant, if any
 */
public record UseProblem(Use use, Rule rule, String message, List<String> data) {

    /** What is wrong with the files that a file uses, one problem to a line at most. */
    public static List<UseProblem> in(Resource file) {
        return UsedFiles.of(file).stream().filter(use -> use.getPath() != null).map(UseProblem::of)
                .filter(Objects::nonNull).toList();
    }

    private static UseProblem of(Use use) {
        if (!Uses.isUsable(use.getPath())) {
            return problem(use, Rule.USE_PATH, use.getPath());
        }
        Resource file = UsedFiles.open(use);
        if (file == null) {
            return unreadable(use);
        }
        List<URI> circle = Circle.through(use);
        if (!circle.isEmpty()) {
            return problem(use, Rule.USE_CIRCLE, Circle.text(circle));
        }
        return ModelIndex.of(file).hasErrors() ? faulty(use, file) : null;
    }

    private static UseProblem unreadable(Use use) {
        URI uri = Uses.uri(use);
        if (uri != null && uri.isFile() && new File(uri.toFileString()).exists()) {
            return problem(use, Rule.USE_UNREADABLE, use.getPath(), UsedFiles.LARGEST >> 20);
        }
        String near = uri == null || !uri.isFile() ? null : neighbour(use.getPath(), new File(uri.toFileString()));
        String hint = near == null ? "" : " Did you mean '" + near + "'?";
        String text = Rule.USE_MISSING.text(use.getPath(), hint);
        return new UseProblem(use, Rule.USE_MISSING, text, near == null ? List.of() : List.of(near));
    }

    /** The path to the file of the most similar name in the same folder. */
    private static String neighbour(String path, File wanted) {
        String[] there = wanted.getParentFile().list((folder, name) -> name.endsWith(Uses.ENDING));
        String near = there == null ? null : Nearest.to(wanted.getName(), Stream.of(there).sorted().toList());
        return near == null ? null : path.substring(0, path.lastIndexOf('/') + 1) + near;
    }

    private static UseProblem faulty(Use use, Resource file) {
        Resource.Diagnostic first = file.getErrors().get(0);
        return problem(use, Rule.USE_ERRORS, use.getPath(), first.getLine(), first.getMessage());
    }

    private static UseProblem problem(Use use, Rule rule, Object... values) {
        return new UseProblem(use, rule, rule.text(values), List.of());
    }
}
