/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Decision;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Transition;
import dev.waymark.tests.support.Journeys;

class JourneyLabelsTest {

    private static String label(EObject element) {
        return JourneyLabels.INSTANCE.getText(element);
    }

    private static List<String> labels(List<? extends EObject> elements) {
        return elements.stream().map(JourneyLabelsTest::label).toList();
    }

    /** A step with this content, in a journey that also has what the content refers to. */
    private static Step step(String content) {
        Journey journey = Journeys.journey("""
                team shop "Shop team"  persona maya "Maya, weekend runner"
                journey j {
                  persona maya
                  stage s { step one "Compares" { %s } step two "Checks out" end done }
                }""".formatted(content));
        return (Step) journey.getStages().get(0).getNodes().get(0);
    }

    @Test
    void namedElementsShowTheirTitle() {
        JourneyModel model = Journeys.model("team shop \"Shop team\" team logistics");
        assertEquals(List.of("Shop team", "logistics"), labels(model.getDefinitions()));
    }

    @Test
    void elementsWithoutAnythingToReadShowWhatTheyAre() {
        assertEquals("Pain point", label(JourneyFactory.eINSTANCE.createPainPoint()));
        assertEquals("Service action", label(JourneyFactory.eINSTANCE.createServiceAction()));
        assertEquals("Feeling", label(JourneyFactory.eINSTANCE.createFeeling()));
        assertEquals("Duration", label(JourneyFactory.eINSTANCE.createDuration()));
        assertEquals("Reading", label(JourneyFactory.eINSTANCE.createReading()));
        assertEquals("Journey file", label(JourneyFactory.eINSTANCE.createJourneyModel()));
    }

    @Test
    void statementsAndThoughtsShowTheirSentenceOnOneLine() {
        Moment moment = step("expects \"A size\n  chart\" thinks \"What if it's too small?\"");
        assertEquals(List.of("A size chart"), labels(moment.getExpectations()));
        assertEquals(List.of("What if it's too small?"), labels(moment.getThoughts()));
    }

    @Test
    void feelingsShowWordScoreAndWhoFeelsSo() {
        assertEquals(List.of("curious +1", "unsure \u22122", "Maya, weekend runner: calm 0"),
                labels(step("feels curious +1 feels unsure -2 maya feels calm 0").getFeelings()));
    }

    @Test
    void transitionsShowWhereTheyLeadHowManyGoThereAndWhen() {
        Step step = step("-> two 48 %  -> done 1200 customers when \"it rains\"  -> one");
        assertEquals(List.of("\u2192 Checks out (48 %)", "\u2192 done (1200 customers, when it rains)",
                "\u2192 Compares"), labels(step.getTransitions()));
    }

    @Test
    void aTransitionThatLeadsNowhereSaysSo() {
        Transition lost = JourneyFactory.eINSTANCE.createTransition();
        assertEquals("\u2192 ?", label(lost));
        lost.setTarget(JourneyFactory.eINSTANCE.createStep());
        assertEquals("\u2192 ?", label(lost));
    }

    @Test
    void outcomesShowTheAnswerItsShareAndWhereItLeads() {
        Journey journey = Journeys.journey("""
                journey j { stage s {
                  decision found "Found?" { yes 62.5 % -> done  no -> gone }
                  end done "Buys"  exit gone
                } }""");
        Decision decision = (Decision) journey.getStages().get(0).getNodes().get(0);
        assertEquals(List.of("yes 62.5 % \u2192 Buys", "no \u2192 gone"), labels(decision.getOutcomes()));
    }

    @Test
    void serviceActionsShowWhoActs() {
        assertEquals(List.of("Shop team: Approves payment", "Reserves stock"),
                labels(step("backstage shop \"Approves payment\" support \"Reserves stock\"").getActions()));
    }

    @Test
    void contributionsShowWhoContributes() {
        JourneyModel model = Journeys.model("""
                team shop "Shop team"
                initiative finder "Shoe finder" { contributes shop "Writes the questions" }""");
        Initiative initiative = (Initiative) model.getDefinitions().get(1);
        assertEquals(List.of("Shop team: Writes the questions"), labels(initiative.getContributions()));
    }

    @Test
    void figuresShowWhatTheyMeasure() {
        JourneyModel model = Journeys.model("""
                persona maya { demographic "Income" "30,000" }
                metric nps { reading 2026-10-05 21.50 }""");
        assertEquals(List.of("Income: 30,000"), labels(((Persona) model.getDefinitions().get(0)).getDemographics()));
        assertEquals(List.of("2026-10-05: 21.5"), labels(((Metric) model.getDefinitions().get(1)).getReadings()));
        assertEquals("4 days", label(step("takes 4 days").getDuration()));
    }
}
