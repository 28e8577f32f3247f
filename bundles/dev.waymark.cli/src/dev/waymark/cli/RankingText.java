/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.analysis.Method;
import dev.waymark.analysis.Ranking;
import dev.waymark.analysis.Rating;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;

/** A ranking as people read it: one line for each opportunity and pain point, with what it was computed from. */
final class RankingText {

    private final Analyzed analyzed;
    private final Ranking ranking;
    private final List<String> lines = new ArrayList<>();

    private RankingText(Analyzed analyzed, Method method) {
        this.analyzed = analyzed;
        this.ranking = analyzed.ranking(method);
    }

    static List<String> of(Analyzed analyzed, Method method) {
        RankingText text = new RankingText(analyzed, method);
        text.lines.add("Opportunities by " + method.title() + ":");
        text.ranking.opportunities().forEach(text::addOpportunity);
        text.lines.add("Pain points by what would help:");
        text.ranking.painPoints().forEach(text::addPain);
        return text.lines;
    }

    private void addOpportunity(Rating rating) {
        String place = place(rating.opportunity()) + ": " + Titles.of(rating.opportunity());
        if (rating.isRated()) {
            int rank = ranking.opportunities().indexOf(rating) + 1;
            lines.add("  " + rank + ". " + place + ": " + rating.figure() + " (" + String.join(", ", rating.inputs())
                    + ")");
        } else {
            lines.add("  -  " + place + ": not ranked, for it lacks " + String.join(" and ", rating.missing()));
        }
    }

    private void addPain(Ranking.Pain pain) {
        int rank = ranking.painPoints().indexOf(pain) + 1;
        String help = pain.best() == null ? "no opportunity"
                : Titles.of(pain.best().opportunity()) + (pain.best().isRated() ? ": " + pain.best().figure() : "");
        lines.add("  " + rank + ". " + place(pain.pain()) + ": " + Titles.of(pain.pain()) + ": severity "
                + pain.pain().getSeverity() + "; " + help);
    }

    private String place(Named element) {
        return analyzed.fileOf(element).input().shown()
                + TextPlace.of(element).map(at -> ":" + at.line() + ":" + at.column()).orElse("");
    }
}
