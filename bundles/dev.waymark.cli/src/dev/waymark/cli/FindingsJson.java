/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Method;
import dev.waymark.analysis.Ranking;
import dev.waymark.analysis.Rating;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;

/** What an analysis came to, for programs. */
final class FindingsJson {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** All files together, with the version of this notation. */
    private record Document(int version, List<FileFindings> files, List<Ranked> rankings) {
    }

    private record FileFindings(String file, List<Item> findings) {
    }

    /** A finding; the place is missing in a file without lines, the reason unless the finding is accepted. */
    private record Item(String rule, String level, String element, TextPlace place, String why, String remedy,
            String accepted) {
    }

    private record Ranked(String method, List<RankedOpportunity> opportunities, List<RankedPain> painPoints) {
    }

    private record RankedOpportunity(String file, String element, String title, Double points, String verdict,
            List<String> inputs, List<String> missing) {
    }

    /** A pain point; the opportunity is missing where none solves it. */
    private record RankedPain(String file, String element, String title, int severity, Double frequency,
            String opportunity) {
    }

    private final Analyzed analyzed;

    private FindingsJson(Analyzed analyzed) {
        this.analyzed = analyzed;
    }

    static String of(Analyzed analyzed) {
        FindingsJson json = new FindingsJson(analyzed);
        return GSON.toJson(new Document(1, analyzed.files().stream().map(FindingsJson::file).toList(),
                Arrays.stream(Method.values()).map(json::ranked).toList()));
    }

    private static FileFindings file(AnalyzedFile file) {
        return new FileFindings(file.path(), file.findings().stream().map(finding -> item(file, finding)).toList());
    }

    private static Item item(AnalyzedFile file, Finding finding) {
        return new Item(finding.rule().id(), finding.rule().level().name().toLowerCase(Locale.ROOT),
                file.element(finding.element()), TextPlace.of(finding.element()).orElse(null), finding.why(),
                finding.remedy(), finding.isAccepted() ? finding.acceptance().getReason() : null);
    }

    private Ranked ranked(Method method) {
        Ranking ranking = analyzed.ranking(method);
        return new Ranked(method.key(), ranking.opportunities().stream().map(this::ranked).toList(),
                ranking.painPoints().stream().map(this::ranked).toList());
    }

    private RankedOpportunity ranked(Rating rating) {
        Named opportunity = rating.opportunity();
        return new RankedOpportunity(path(opportunity), id(opportunity), Titles.of(opportunity), rating.points(),
                rating.verdict(), rating.inputs(), rating.missing());
    }

    private RankedPain ranked(Ranking.Pain pain) {
        return new RankedPain(path(pain.pain()), id(pain.pain()), Titles.of(pain.pain()), pain.pain().getSeverity(),
                pain.pain().getFrequency(), pain.best() == null ? null : id(pain.best().opportunity()));
    }

    private String path(Named element) {
        return analyzed.fileOf(element).path();
    }

    private String id(Named element) {
        return analyzed.fileOf(element).element(element);
    }
}
