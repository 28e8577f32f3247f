/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import java.util.List;
import java.util.stream.Collectors;

import dev.waymark.model.Figures;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.PainPoint;

/** A point of the flow: where it happens, how it feels, what hurts. */
final class NodePortrait {

    private NodePortrait() {
    }

    static Markdown of(Node node) {
        Markdown text = new Markdown().title(node, node.getStage() == null ? null : Titles.of(node.getStage()));
        return node instanceof Decision decision ? text.texts("Outcomes", outcomes(decision.getOutcomes()))
                : moment(text, (Moment) node);
    }

    private static Markdown moment(Markdown text, Moment moment) {
        String places = moment.getTouchpoints().stream().map(Titles::of).collect(Collectors.joining(", "));
        return text.facts(places.isEmpty() ? null : "at " + places, Figures.duration(moment.getDuration()),
                moment.isMomentOfTruth() ? "moment of truth" : null, moment.isWowMoment() ? "wow moment" : null)
                .texts("Feels", moment.getFeelings().stream().filter(f -> f.getWord() != null)
                        .map(NodePortrait::feeling).toList())
                .statements("Thinks", moment.getThoughts())
                .texts("Hurts", moment.getPainPoints().stream().map(NodePortrait::pain).toList())
                .elements("Would help", moment.getOpportunities());
    }

    private static String feeling(Feeling feeling) {
        String who = feeling.getPersona() == null ? "" : Titles.of(feeling.getPersona()) + ": ";
        return who + Figures.feeling(feeling);
    }

    private static String pain(PainPoint pain) {
        return Titles.of(pain) + " (severity " + pain.getSeverity() + ")";
    }

    private static List<String> outcomes(List<Outcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.getName() + share(outcome)
                + (outcome.getTarget() == null ? "" : " \u2192 " + Titles.of(outcome.getTarget()))).toList();
    }

    private static String share(Arrow arrow) {
        return arrow.getShare() == null ? "" : " " + Figures.number(arrow.getShare()) + " %";
    }
}
