/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import static dev.waymark.model.journey.JourneyPackage.Literals.CHANNEL;
import static dev.waymark.model.journey.JourneyPackage.Literals.METRIC;
import static dev.waymark.model.journey.JourneyPackage.Literals.NODE;
import static dev.waymark.model.journey.JourneyPackage.Literals.OPPORTUNITY;
import static dev.waymark.model.journey.JourneyPackage.Literals.PAIN_POINT;
import static dev.waymark.model.journey.JourneyPackage.Literals.PERSONA;
import static dev.waymark.model.journey.JourneyPackage.Literals.SEGMENT;
import static dev.waymark.model.journey.JourneyPackage.Literals.SOURCE;
import static dev.waymark.model.journey.JourneyPackage.Literals.TEAM;
import static dev.waymark.model.journey.JourneyPackage.Literals.TOUCHPOINT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

import dev.waymark.dsl.ide.words.Phrases;

/** Whole parts of a journey to fill in. Each one that is inserted as it is makes a text without errors. */
class Templates {

    private final List<Template> templates;

    @Inject
    Templates(Clock clock) {
        LocalDate today = LocalDate.now(clock);
        templates = Stream.of(sharedParts(today), people(), journeys(), points(), ideas(), plan(today))
                .flatMap(List::stream).toList();
    }

    /** The templates for the elements that begin with a word; none if the word does not begin an element here. */
    List<Template> beginningWith(Keyword word) {
        AbstractRule rule = GrammarUtil.containingRule(word);
        return Phrases.begins(word, rule) ? templates.stream().filter(t -> t.rule().equals(rule.getName())).toList()
                : List.of();
    }

    private static List<Template> sharedParts(LocalDate today) {
        return List.of(
                new Template("Touchpoint", "touchpoint on a channel, with its owner", w -> w.add("touchpoint ")
                        .named("newTouchpoint", "Where customer and organisation meet").add(" ")
                        .oneOf("website", "app", "store", "e-mail", "phone-call", "live-chat", "delivery", "other")
                        .naming(" on ", CHANNEL, "").naming(" owner ", TEAM, "")),
                new Template("Source", "source with date and sample", w -> w.add("source ")
                        .named("newSource", "Where the knowledge comes from").add(" ")
                        .oneOf("survey", "interview", "user-test", "web-analytics", "clickstream", "support-tickets")
                        .add(" { date ").place(today.toString()).add("  sample ").place("12").add(" }")),
                new Template("Metric", "metric with baseline and target", w -> w.add("metric ")
                        .named("newMetric", "What is measured").add(" ").oneOf("percent", "score", "minutes", "days")
                        .add(" ").oneOf("higher", "lower").add(" is better {\n  baseline ").place("40")
                        .add("\n  target ").place("40").add(" by ").place(today.plusYears(1).toString())
                        .naming("\n  source ", SOURCE, "").add("\n}")));
    }

    private static List<Template> people() {
        return List.of(
                new Template("Segment", "segment with share and criteria", w -> w.add("segment ")
                        .named("newSegment", "Which customers").add(" {\n  share ").place("20").add(" %\n  criteria ")
                        .text("What makes a customer belong to it").add("\n}")),
                new Template("Persona", "persona with quote, goal and frustration", w -> w.add("persona ")
                        .named("newPersona", "Name, in a few words").naming(" in ", SEGMENT, "")
                        .add(" {\n  age ").place("35").add("\n  occupation ").text("What she does for a living")
                        .add("\n  quote ").text("A sentence that is typical of her").add("\n  goal ")
                        .text("What she wants to achieve").naming(" evidence ", SOURCE, "").add("\n  frustration ")
                        .text("What annoys her").naming(" evidence ", SOURCE, "").add("\n}")));
    }

    private static List<Template> journeys() {
        return List.of(
                new Template("Journey", "journey with stages and steps", w -> w.add("journey ")
                        .named("newJourney", "What the customer lives through").add(" {\n")
                        .naming("  persona ", PERSONA, "\n").add("  scenario ").text("The situation")
                        .add("\n\n  stage ").named("before", "Before").add(" {\n    step ")
                        .named("firstStep", "What the customer does first").naming(" at ", TOUCHPOINT, "")
                        .add(" { feels ").place("curious +1").add(" }\n  }\n  stage ").named("after", "After")
                        .add(" {\n    end ").named("lastStep", "How it ends well").add(" { feels ")
                        .place("delighted +2").add(" }\n  }\n}")),
                new Template("Stage", "stage with goal and step", w -> w.add("stage ").named("newStage", "What this "
                        + "phase is called").add(" {\n  goal ").text("What the customer tries to achieve")
                        .naming(" evidence ", SOURCE, "").naming("\n  run by ", TEAM, "").add("\n\n  step ")
                        .named("newStep", "What the customer does").naming(" at ", TOUCHPOINT, "").add(" {\n    feels ")
                        .place("curious +1").end().add("\n  }\n}")));
    }

    private static List<Template> points() {
        return List.of(
                new Template("Step", "step with its parts", w -> parts(w.add("step ")
                        .named("newStep", "What the customer does").naming(" at ", TOUCHPOINT, ""))),
                new Template("End", "end with a feeling", w -> w.add("end ").named("done", "How it ends well")
                        .add(" { feels ").place("delighted +2").add(" }")),
                new Template("Exit", "exit with a feeling", w -> w.add("exit ").named("leaves", "How customers leave")
                        .add(" { feels ").place("annoyed -2").add(" }")),
                new Template("Decision", "decision with two outcomes", w -> w.add("decision ")
                        .named("newDecision", "A question?").add(" {\n  yes ").place("60").add(" % -> ")
                        .needing(NODE).add("\n  no ").place("40").add(" % -> ").needing(NODE)
                        .add("\n}")));
    }

    private static List<Template> ideas() {
        return List.of(
                new Template("Feeling", "feels with a score", w -> w.add("feels ").place("curious").add(" ")
                        .oneOf("+1", "+2", "0", "-1", "-2").naming(" evidence ", SOURCE, "")),
                new Template("PainPoint", "pain point with an opportunity", w -> w.add("pain ")
                        .named("newPain", "What hurts").add(" severity ").oneOf("3", "4", "5", "2", "1")
                        .naming(" evidence ", SOURCE, "").add("\nopportunity ").named("newOpportunity",
                                "What would help").add(" solves ").again("newPain").add(" impact ")
                        .oneOf("3", "4", "5", "2", "1").add(" effort ").oneOf("3", "2", "1", "4", "5")),
                new Template("Opportunity", "opportunity with impact and effort", w -> w.add("opportunity ")
                        .named("newOpportunity", "What would help").naming(" solves ", PAIN_POINT, "").add(" impact ")
                        .oneOf("3", "4", "5", "2", "1").add(" effort ").oneOf("3", "2", "1", "4", "5")));
    }

    private static SnippetWriter parts(SnippetWriter step) {
        return step.add(" {\n  feels ").place("curious").add(" ").oneOf("+1", "+2", "0", "-1", "-2")
                .naming(" evidence ", SOURCE, "").add("\n  thinks ").text("In the customer's own words")
                .add("\n  takes ").place("5").add(" ").oneOf("min", "hours", "days")
                .add("\n  physical evidence ").text("What the customer sees").add("\n  frontstage ")
                .naming("", TEAM, " ").text("What people do, seen by the customer").add("\n  backstage ")
                .naming("", TEAM, " ").text("What people do, unseen").end().add("\n}");
    }

    private static List<Template> plan(LocalDate today) {
        return List.of(
                new Template("Objective", "objective by a metric", w -> w.add("objective ")
                        .text("What the journey should achieve").naming(" by ", METRIC, "")),
                new Template("Initiative", "initiative with owner and dates", w -> w.add("initiative ")
                        .named("newInitiative", "What will be done").add(" {\n  kind ")
                        .oneOf("process", "touchpoint", "nurturing", "engagement", "support", "automation")
                        .naming("\n  delivers ", OPPORTUNITY, "").naming("\n  owner ", TEAM, "").add("\n  starts ")
                        .place(today.toString()).add("\n  due ").place(today.plusMonths(3).toString())
                        .add("\n  status ").oneOf("proposed", "planned", "running")
                        .naming("\n  improves ", METRIC, "").add("\n}")));
    }
}
