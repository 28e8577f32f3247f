/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;

import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Method;

/** How an analysis is printed. */
enum FindingsFormat {
    /** One line each, as all messages are written. */
    TEXT {
        @Override
        void print(Analyzed analyzed, Optional<Method> method, ExitStatus status, Reporter reporter) {
            List<AnalyzedFile> files = analyzed.files();
            files.forEach(file -> file.findings().forEach(finding -> printLine(file, finding, reporter)));
            method.ifPresent(chosen -> RankingText.of(analyzed, chosen).forEach(reporter::result));
            reporter.summary(Words.count(files.size(), "file") + " analyzed");
        }
    },
    /** For programs. */
    JSON {
        @Override
        void print(Analyzed analyzed, Optional<Method> method, ExitStatus status, Reporter reporter) {
            reporter.document(FindingsJson.of(analyzed));
        }
    },
    /** The Static Analysis Results Interchange Format, for code hosts and editors. */
    SARIF {
        @Override
        void print(Analyzed analyzed, Optional<Method> method, ExitStatus status, Reporter reporter) {
            reporter.document(SarifLog.of(analyzed.files(), status));
        }
    };

    /** The word on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Prints what was found.
     *
     * @param method by what to rank, if a text shall have a ranking
     * @param status how reading the files went
     */
    abstract void print(Analyzed analyzed, Optional<Method> method, ExitStatus status, Reporter reporter);

    private static void printLine(AnalyzedFile file, Finding finding, Reporter reporter) {
        String place = TextPlace.of(finding.element()).map(at -> ":" + at.line() + ":" + at.column()).orElse("");
        String where = place.isEmpty() ? " (" + file.element(finding.element()) + ")" : "";
        Severity severity = finding.isAccepted() ? Severity.INFO : Severity.valueOf(finding.rule().level().name());
        reporter.finding(severity, file.input().shown() + place, finding.message() + where, finding.rule().code());
    }
}
