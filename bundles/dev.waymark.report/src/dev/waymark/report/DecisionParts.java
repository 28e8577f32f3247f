/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import dev.waymark.analysis.Analysis;
import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Method;
import dev.waymark.analysis.Ranking;
import dev.waymark.analysis.Rating;
import dev.waymark.maps.Roadmap.Entry;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Named;
import dev.waymark.render.draw.Formats;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** What leads from the maps to a decision: findings with remedies, ranked opportunities, the plan. */
final class DecisionParts {

    static final String FINDINGS = "findings";
    static final String OPPORTUNITIES = "opportunities";
    static final String PLAN = "plan";

    private final Report report;
    private final Html html;

    DecisionParts(Report report, Html html) {
        this.report = report;
        this.html = html;
    }

    void write() {
        section(FINDINGS, "Findings", this::findings);
        section(OPPORTUNITIES, "Opportunities", this::opportunities);
        section(PLAN, "Plan", this::plan);
    }

    private void section(String id, String title, Runnable content) {
        html.open("section", "id", "part-" + id, "aria-labelledby", "part-" + id + "-title")
                .say("h2", title, "id", "part-" + id + "-title");
        content.run();
        html.close();
    }

    private void findings() {
        List<Finding> all = report.journey().eContainer() instanceof JourneyModel model
                ? new Analysis(List.of(model)).findings(report.journey()) : List.of();
        if (all.isEmpty()) {
            html.say("p", "The analysis finds nothing to look into.");
            return;
        }
        header("Where", "Why", "What to do");
        all.forEach(finding -> row(where(finding.element()), finding.why(),
                finding.isAccepted() ? "Accepted: " + finding.acceptance().getReason() : finding.remedy()));
        html.close().close();
    }

    private static String where(EObject element) {
        EObject named = element;
        while (named != null && !(named instanceof Named)) {
            named = named.eContainer();
        }
        return named == null ? "" : Titles.of((Named) named);
    }

    private void opportunities() {
        List<Ranking> rankings = Stream.of(Method.values()).map(method -> Ranking.of(List.of(report.journey()), method))
                .filter(ranking -> ranking.opportunities().stream().anyMatch(Rating::isRated)).toList();
        if (rankings.isEmpty()) {
            html.say("p", "No opportunity can be ranked yet. Write 'impact' and 'effort' behind an opportunity, each "
                    + "from 1 to 5.");
        }
        rankings.forEach(this::ranking);
    }

    private void ranking(Ranking ranking) {
        html.say("h3", "By " + ranking.method().title());
        header("Opportunity", "Points", "Computed from");
        ranking.opportunities().forEach(rating -> row(Titles.of(rating.opportunity()), points(rating),
                rating.isRated() ? String.join(", ", rating.inputs())
                        : "not rated: " + String.join(", ", rating.missing()) + " is missing"));
        html.close().close();
    }

    private static String points(Rating rating) {
        return !rating.isRated() ? "" : Formats.number(rating.points())
                + (rating.verdict() == null ? "" : ", " + rating.verdict().toLowerCase(Locale.ROOT));
    }

    private void plan() {
        List<Entry> entries = report.maps().roadmap().entries();
        if (entries.isEmpty()) {
            html.say("p", "Nothing is planned for this journey.");
            return;
        }
        header("Initiative", "Status", "Owner", "Due", "Delivers", "Should move");
        entries.forEach(entry -> row(entry.title(), entry.status().getLiteral(), entry.owner(),
                entry.due() == null ? "" : Formats.date(entry.due()), String.join(", ", entry.delivers()),
                String.join(", ", entry.improves())));
        html.close().close();
    }

    /** Opens a table and its body. */
    private void header(String... titles) {
        html.open("table").open("thead").open("tr");
        Stream.of(titles).forEach(title -> html.say("th", title, "scope", "col"));
        html.close().close().open("tbody");
    }

    private void row(String first, String... others) {
        html.open("tr").open("th", "scope", "row").text(first).close();
        Stream.of(others).forEach(text -> html.open("td").text(text == null ? "" : text).close());
        html.close();
    }
}
