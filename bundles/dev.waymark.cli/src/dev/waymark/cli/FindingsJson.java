/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.waymark.analysis.Finding;
import java.util.List;
import java.util.Locale;

/** What was found, for programs. */
final class FindingsJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** All files, with the version of this notation. */
    private record Document(int version, List<FileFindings> files) {
    }

    private record FileFindings(String file, List<Item> findings) {
    }

    /** A finding; the place is missing in a file without lines. */
    private record Item(String rule, String level, String element, TextPlace place, String why, String remedy) {
    }

    private FindingsJson() {
    }

    static String of(List<AnalyzedFile> files) {
        return GSON.toJson(new Document(1, files.stream().map(FindingsJson::file).toList()));
    }

    private static FileFindings file(AnalyzedFile file) {
        return new FileFindings(file.path(), file.findings().stream().map(finding -> item(file, finding)).toList());
    }

    private static Item item(AnalyzedFile file, Finding finding) {
        return new Item(finding.rule().id(), finding.rule().level().name().toLowerCase(Locale.ROOT),
                file.element(finding), TextPlace.of(finding.element()).orElse(null), finding.why(), finding.remedy());
    }
}
