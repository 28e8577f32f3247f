/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.analysis.Finding;
import java.util.List;
import java.util.Locale;
import org.eclipse.xtext.diagnostics.Severity;

/** How findings are printed. */
enum FindingsFormat {
    /** One line each, as all messages are written. */
    TEXT {
        @Override
        void print(List<AnalyzedFile> files, ExitStatus status, Reporter reporter) {
            files.forEach(file -> file.findings().forEach(finding -> printLine(file, finding, reporter)));
            reporter.summary(Words.count(files.size(), "file") + " analyzed");
        }
    },
    /** For programs. */
    JSON {
        @Override
        void print(List<AnalyzedFile> files, ExitStatus status, Reporter reporter) {
            reporter.document(FindingsJson.of(files));
        }
    },
    /** The Static Analysis Results Interchange Format, for code hosts and editors. */
    SARIF {
        @Override
        void print(List<AnalyzedFile> files, ExitStatus status, Reporter reporter) {
            reporter.document(SarifLog.of(files, status));
        }
    };

    /** The word on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Prints what was found.
     *
     * @param status how reading the files went
     */
    abstract void print(List<AnalyzedFile> files, ExitStatus status, Reporter reporter);

    private static void printLine(AnalyzedFile file, Finding finding, Reporter reporter) {
        String place = TextPlace.of(finding.element()).map(at -> ":" + at.line() + ":" + at.column()).orElse("");
        String where = place.isEmpty() ? " (" + file.element(finding) + ")" : "";
        reporter.finding(Severity.valueOf(finding.rule().level().name()), file.input().shown() + place,
                finding.message() + where, finding.rule().code());
    }
}
