/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.Analysis;
import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Method;
import dev.waymark.analysis.Ranking;
import dev.waymark.analysis.Rating;
import dev.waymark.maps.Roadmap.Entry;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Named;
import dev.waymark.render.draw.Formats;
import dev.waymark.report.Chapter.Part;
import dev.waymark.report.Chapter.Table;
import dev.waymark.report.Chapter.Words;

/** What leads from the maps to a decision: findings with remedies, ranked opportunities, the plan. */
final class Decision {

    private Decision() {
    }

    static List<Chapter> chapters(Journey journey, List<Entry> plan) {
        return List.of(new Chapter("findings", "Findings", findings(journey)),
                new Chapter("opportunities", "Opportunities", opportunities(journey)),
                new Chapter("plan", "Plan", plan(plan)));
    }

    private static List<Part> findings(Journey journey) {
        List<Finding> all = journey.eContainer() instanceof JourneyModel model
                ? new Analysis(List.of(model)).findings(journey) : List.of();
        return all.isEmpty() ? List.of(new Words("The analysis finds nothing to look into."))
                : List.of(new Table(null, List.of("Where", "Why", "What to do"), all.stream()
                        .map(finding -> List.of(where(finding.element()), finding.why(), finding.isAccepted()
                                ? "Accepted: " + finding.acceptance().getReason() : finding.remedy())).toList()));
    }

    private static String where(EObject element) {
        EObject named = element;
        while (named != null && !(named instanceof Named)) {
            named = named.eContainer();
        }
        return named == null ? "" : Titles.of((Named) named);
    }

    private static List<Part> opportunities(Journey journey) {
        List<Part> rankings = Stream.of(Method.values()).map(method -> Ranking.of(List.of(journey), method))
                .filter(ranking -> ranking.opportunities().stream().anyMatch(Rating::isRated))
                .map(Decision::ranking).toList();
        return rankings.isEmpty() ? List.of(new Words("No opportunity can be ranked yet. Write 'impact' and 'effort' "
                + "behind an opportunity, each from 1 to 5.")) : rankings;
    }

    private static Part ranking(Ranking ranking) {
        return new Table("By " + ranking.method().title(), List.of("Opportunity", "Points", "Computed from"),
                ranking.opportunities().stream().map(rating -> List.of(Titles.of(rating.opportunity()), points(rating),
                        rating.isRated() ? String.join(", ", rating.inputs())
                                : "not rated: " + String.join(", ", rating.missing()) + " is missing")).toList());
    }

    private static String points(Rating rating) {
        return !rating.isRated() ? "" : Formats.number(rating.points())
                + (rating.verdict() == null ? "" : ", " + rating.verdict().toLowerCase(Locale.ROOT));
    }

    private static List<Part> plan(List<Entry> entries) {
        return entries.isEmpty() ? List.of(new Words("Nothing is planned for this journey."))
                : List.of(new Table(null, List.of("Initiative", "Status", "Owner", "Due", "Delivers", "Should move"),
                        entries.stream().map(entry -> List.of(entry.title(), entry.status().getLiteral(),
                                entry.owner() == null ? "" : entry.owner(),
                                entry.due() == null ? "" : Formats.date(entry.due()),
                                String.join(", ", entry.delivers()), String.join(", ", entry.improves()))).toList()));
    }
}
