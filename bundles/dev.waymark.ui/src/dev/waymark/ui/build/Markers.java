/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.xtext.diagnostics.Severity;

import dev.waymark.dsl.Problem;

/** The problems of journey files as Eclipse keeps and lists them. */
public final class Markers {

    /** The type of the markers. */
    public static final String TYPE = "dev.waymark.ui.problem";
    /** The attribute that holds what a marker is about, such as {@code waymark.feeling.range}. */
    public static final String CODE = "code";

    private Markers() {
    }

    /** Gives a file the markers of these problems and no others. */
    static void set(IFile file, List<Problem> problems) throws CoreException {
        delete(file);
        for (Problem problem : problems) {
            file.createMarker(TYPE, attributes(problem));
        }
    }

    /** Removes the markers of a file, or of a project with all its files. */
    static void delete(IResource resource) throws CoreException {
        resource.deleteMarkers(TYPE, true, IResource.DEPTH_INFINITE);
    }

    private static Map<String, Object> attributes(Problem problem) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, problem.message());
        attributes.put(IMarker.SEVERITY, severity(problem.severity()));
        attributes.put(CODE, problem.code());
        if (problem.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, problem.line());
            attributes.put(IMarker.CHAR_START, problem.offset());
            attributes.put(IMarker.CHAR_END, problem.offset() + problem.length());
        }
        return attributes;
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
    }
}
