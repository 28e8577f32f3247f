/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.nio.file.Path;

import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.xml.sax.SAXParseException;

import dev.waymark.dsl.Problem;
import dev.waymark.dsl.validation.Rule;
import dev.waymark.model.journey.JourneyPackage;

/**
 * Says what is wrong in an XMI file.
 *
 * @param file the file
 */
record XmiMessages(Path file) {

    /** What is wrong, from what EMF or the XML parser reports. */
    Problem of(Throwable failure) {
        Throwable cause = failure;
        while (!isTelling(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof XMIException problem) {
            return of(problem);
        }
        if (cause instanceof SAXParseException problem) {
            Rule rule = problem.getMessage().contains("DOCTYPE") ? Rule.FILE_DOCTYPE : Rule.FILE_XML;
            return problem(rule, problem.getLineNumber(), problem.getColumnNumber(), problem.getMessage());
        }
        return problem(Rule.FILE_XML, 0, 0, cause.getMessage());
    }

    private static boolean isTelling(Throwable cause) {
        return cause instanceof SAXParseException || cause instanceof XMIException && cause.getCause() == null
                || cause instanceof IllegalValueException;
    }

    private Problem of(XMIException problem) {
        int line = problem.getLine();
        int column = problem.getColumn();
        if (problem instanceof PackageNotFoundException unknown) {
            return problem(Rule.FILE_NAMESPACE, line, column, unknown.uri(), JourneyPackage.eNS_URI);
        }
        if (problem instanceof ClassNotFoundException unknown) {
            return problem(Rule.FILE_UNKNOWN_PART, line, column, unknown.getName());
        }
        if (problem instanceof FeatureNotFoundException unknown) {
            return problem(Rule.FILE_UNKNOWN_PART, line, column, unknown.getName());
        }
        if (problem instanceof IllegalValueException wrong) {
            return problem(Rule.FILE_VALUE, line, column, wrong.getValue(), wrong.getFeature().getName());
        }
        if (problem instanceof UnresolvedReferenceException lost) {
            return problem(Rule.FILE_REFERENCE, line, column, lost.getReference());
        }
        return problem(Rule.FILE_XML, line, column, problem.getMessage());
    }

    /** A problem at a place of the file; 0 where the place is not known. */
    Problem problem(Rule rule, int line, int column, Object... values) {
        return new Problem(file, Math.max(0, line), Math.max(0, column), 0, 0, rule.severity(), rule.code(),
                rule.text(values));
    }

    /** A problem of the file as a whole, with its message. */
    Problem problem(Rule rule, String message) {
        return new Problem(file, 0, 0, 0, 0, rule.severity(), rule.code(), message);
    }
}
