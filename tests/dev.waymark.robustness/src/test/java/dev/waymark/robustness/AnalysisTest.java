/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;

import com.google.inject.Injector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import dev.waymark.analysis.Analysis;
import dev.waymark.analysis.Formulas;
import dev.waymark.analysis.Method;
import dev.waymark.analysis.Ranking;
import dev.waymark.analysis.Rating;
import dev.waymark.analysis.comparison.ChangeText;
import dev.waymark.analysis.comparison.Comparison;
import dev.waymark.analysis.comparison.Movement;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.model.Definitions;
import dev.waymark.model.Priorities;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.Quadrant;
import dev.waymark.tests.support.Journeys;

/** The formulas against slow and obvious ones; the analysis of whatever a program builds. */
class AnalysisTest {

    private static final Injector INJECTOR = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
    private static final List<String> RICE_IMPACTS = List.of("0.25", "0.5", "1", "2", "3");

    @Provide
    Arbitrary<List<Integer>> tapes() {
        return Arbitraries.integers().between(0, 1 << 20).list().ofMaxSize(400);
    }

    private static Opportunity opportunity() {
        return JourneyFactory.eINSTANCE.createOpportunity();
    }

    @Property(seed = "2026")
    void riceIsTheProductByTheEffort(@ForAll @LongRange(min = 0, max = 1_000_000_000) long reach,
            @ForAll @IntRange(min = 1, max = 5) int impact, @ForAll @IntRange(min = 0, max = 2) int confidence,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double months) {
        Opportunity opportunity = opportunity();
        opportunity.setReach(reach);
        opportunity.setImpact(impact);
        opportunity.setConfidence(List.of(50.0, 80.0, 100.0).get(confidence));
        opportunity.setPersonMonths(months);
        double expected = new BigDecimal(reach).multiply(new BigDecimal(RICE_IMPACTS.get(impact - 1)))
                .multiply(new BigDecimal(List.of("0.5", "0.8", "1").get(confidence)))
                .divide(new BigDecimal(months), MathContext.DECIMAL64).doubleValue();
        assertEquals(expected, Method.RICE.rate(opportunity).points(), 1e-9 * Math.max(1, expected));
    }

    @Property(seed = "2026")
    void theOpportunityScoreAddsWhatSatisfactionLacks(@ForAll @DoubleRange(min = 0, max = 10) double importance,
            @ForAll @DoubleRange(min = 0, max = 10) double satisfaction) {
        double expected = satisfaction >= importance ? importance : importance + importance - satisfaction;
        double score = Formulas.opportunityScore(importance, satisfaction);
        assertEquals(expected, score, 1e-9);
        assertTrue(score >= 0 && score <= 20);
        String verdict = score > 15 ? "extreme" : score >= 12 ? "ripe" : score >= 10 ? "to consider" : "unattractive";
        assertEquals(verdict, Formulas.verdict(score));
    }

    @Property(seed = "2026")
    void theQuadrantsAreThoseOfTheMatrix(@ForAll @IntRange(min = 1, max = 5) int impact,
            @ForAll @IntRange(min = 1, max = 5) int effort) {
        Opportunity opportunity = opportunity();
        opportunity.setImpact(impact);
        opportunity.setEffort(effort);
        Quadrant[][] matrix = {{Quadrant.FILL_IN, Quadrant.THANKLESS_TASK},
                {Quadrant.QUICK_WIN, Quadrant.MAJOR_PROJECT}};
        Quadrant expected = matrix[impact > 2 ? 1 : 0][effort > 2 ? 1 : 0];
        assertEquals(expected, Priorities.quadrant(opportunity));
        assertEquals(expected.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                Method.IMPACT_EFFORT.rate(opportunity).verdict());
    }

    @Property(seed = "2026", tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void aRankingHoldsEachOpportunityOnceTheBestFirst(@ForAll("tapes") List<Integer> tape) {
        JourneyModel model = ModelFromTape.of(tape, INJECTOR);
        for (Method method : Method.values()) {
            List<Rating> ratings = Ranking.of(List.of(model), method).opportunities();
            assertEquals(ratings.size(), ratings.stream().map(Rating::opportunity).distinct().count());
            List<Rating> rated = ratings.stream().takeWhile(Rating::isRated).toList();
            assertTrue(ratings.stream().skip(rated.size()).noneMatch(Rating::isRated));
            for (int i = 1; i < rated.size() && method != Method.IMPACT_EFFORT; i++) {
                assertTrue(rated.get(i - 1).points() >= rated.get(i).points());
            }
        }
    }

    /** Some leave at once, some at a decision after it, some at the decision after that; the others stay. */
    @Property(seed = "2026", tries = 200)
    void whoLeavesIsAddedUpAlongTheDecisions(@ForAll @IntRange(min = 0, max = 100) int atOnce,
            @ForAll @IntRange(min = 0, max = 100) int first, @ForAll @IntRange(min = 0, max = 100) int second) {
        JourneyModel model = Journeys.model("journey j { stage a { step s \"S\" { -> x " + atOnce + " % -> d "
                + (100 - atOnce) + " % } decision d { no " + first + " % -> x yes " + (100 - first) + " % -> c } "
                + "decision c { no " + second + " % -> x yes " + (100 - second) + " % -> e } exit x end e } }");
        double staying = (100.0 - atOnce) * (100 - first) * (100 - second) / 10_000;
        boolean told = new Analysis(List.of(model)).findings(model).stream()
                .anyMatch(finding -> finding.rule().id().equals("drop-off"));
        assertEquals(staying <= 90, told, atOnce + ", " + first + ", " + second);
    }

    @Property(seed = "2026", tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void whateverAProgramBuildsCanBeAnalyzedAndIsLikeItself(@ForAll("tapes") List<Integer> tape) {
        JourneyModel model = ModelFromTape.of(tape, INJECTOR);
        Analysis analysis = new Analysis(List.of(model));
        analysis.findings(model).forEach(finding -> assertTrue(finding.why().endsWith("."), finding.why()));
        assertEquals(List.of(), Comparison.of(model, model).changes());
        Definitions.journeys(model).forEach(journey -> {
            analysis.findings(journey);
            Comparison.of(model, journey).changes().forEach(ChangeText::of);
            Movement.of(journey);
        });
    }
}
