/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.waymark.dsl.ide.navigation.Usages;
import dev.waymark.model.Figures;
import dev.waymark.model.Priorities;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Objective;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Quadrant;

/** What hurts, what would help, and what will be done about it. */
final class PlanPortrait {

    private PlanPortrait() {
    }

    static Markdown of(Named element, Usages usages) {
        if (element instanceof PainPoint pain) {
            return of(pain, usages);
        }
        if (element instanceof Opportunity opportunity) {
            return of(opportunity, usages);
        }
        return element instanceof Initiative initiative ? of(initiative) : of((Objective) element);
    }

    private static Markdown of(PainPoint pain, Usages usages) {
        return new Markdown().title(pain, "severity " + pain.getSeverity(),
                pain.getFrequency() == null ? null : Figures.number(pain.getFrequency()) + " % of customers",
                pain.getStatus().getLiteral(), pain.getPersona() == null ? null : "for " + Titles.of(pain.getPersona()))
                .paragraph(Markdown.certainty(pain))
                .elements("Would help", named(usages, pain));
    }

    private static Markdown of(Opportunity opportunity, Usages usages) {
        return new Markdown().title(opportunity, quadrant(opportunity),
                opportunity.getImpact() == null ? null : "impact " + opportunity.getImpact(),
                opportunity.getEffort() == null ? null : "effort " + opportunity.getEffort(),
                opportunity.getConfidence() == null ? null
                        : Figures.number(opportunity.getConfidence()) + " % confidence")
                .paragraph(Markdown.certainty(opportunity))
                .facts(measures(opportunity))
                .elements("Solves", opportunity.getSolves())
                .elements("Delivered by", named(usages, opportunity));
    }

    /** What RICE and the opportunity score are computed from. */
    private static String measures(Opportunity opportunity) {
        return Stream.of(
                opportunity.getReach() == null ? null : "reaches " + opportunity.getReach() + " customers a month",
                opportunity.getPersonMonths() == null ? null
                        : "costs " + Figures.number(opportunity.getPersonMonths()) + " person-months",
                opportunity.getImportance() == null ? null
                        : "importance " + Figures.number(opportunity.getImportance()),
                opportunity.getSatisfaction() == null ? null
                        : "satisfaction " + Figures.number(opportunity.getSatisfaction()))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String quadrant(Opportunity opportunity) {
        Quadrant quadrant = Priorities.quadrant(opportunity);
        return quadrant == null ? null : quadrant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static List<Named> named(Usages usages, Named element) {
        return usages.of(element).stream().filter(Named.class::isInstance).map(Named.class::cast).toList();
    }

    private static Markdown of(Initiative initiative) {
        String days = (initiative.getStarts() == null ? "" : "from " + initiative.getStarts() + " ")
                + (initiative.getDue() == null ? "" : "to " + initiative.getDue());
        return new Markdown().title(initiative, initiative.getStatus().getLiteral(), initiative.getKind().getLiteral(),
                initiative.getOwner() == null ? null : Titles.of(initiative.getOwner()))
                .facts(days.strip())
                .elements("Delivers", initiative.getDelivers())
                .elements("Improves", initiative.getImproves());
    }

    private static Markdown of(Objective objective) {
        return new Markdown().title(objective,
                objective.getMetric() == null ? null : "by " + Titles.of(objective.getMetric()))
                .facts(MetricPortrait.way(objective.getTarget() == null && objective.getMetric() != null
                        ? objective.getMetric() : objective));
    }
}
