/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.scoping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.junit.jupiter.api.Test;

import dev.waymark.dsl.JourneyStandaloneSetup;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.Texts;
import dev.waymark.model.journey.Initiative;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.Step;
import dev.waymark.tests.support.GeneratedJourneys;

class ReferencesTest {

    private static final Injector INJECTOR = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

    private static final String TWO_JOURNEYS = """
            team shop
            journey today {
              stage find {
                step ad { pain noise  opportunity filter solves noise }
                step look { pain noise  opportunity guide solves noise  -> ad }
              }
              stage buy { step pay { pain fees  opportunity clear solves fees, ad.noise } }
            }
            journey tomorrow { stage buy { step pay { pain fees  opportunity clear solves fees } } }
            """;

    @Test
    void theNearestElementOfANameIsMeant() {
        JourneyModel model = Texts.model(TWO_JOURNEYS);
        Journey today = Texts.named(model, Journey.class, "today");
        Step look = Texts.named(model, Step.class, "look");

        assertSame(look.getPainPoints().get(0), look.getOpportunities().get(0).getSolves().get(0));
        Opportunity clear = Texts.named(model, Opportunity.class, "clear");
        assertSame(today.getStages().get(1).getNodes().get(0), clear.eContainer());
        assertSame(clear.eContainer(), clear.getSolves().get(0).eContainer());
        assertSame(Texts.named(model, Step.class, "ad"), clear.getSolves().get(1).eContainer());
    }

    @Test
    void aScopeOffersWhatIsVisibleByItsShortestName() {
        JourneyModel model = Texts.model(TWO_JOURNEYS);
        Step ad = Texts.named(model, Step.class, "ad");
        Step pay = Texts.named(model, Step.class, "pay");

        assertEquals("ad, look, pay", scope(ad, JourneyPackage.Literals.ARROW__TARGET));
        assertEquals("noise, look.noise, fees, tomorrow.buy.pay.fees",
                scope(ad.getOpportunities().get(0), JourneyPackage.Literals.OPPORTUNITY__SOLVES));
        assertEquals("ad.noise, look.noise, fees, tomorrow.buy.pay.fees",
                scope(pay.getOpportunities().get(0), JourneyPackage.Literals.OPPORTUNITY__SOLVES));
        assertEquals("shop", scope(ad, JourneyPackage.Literals.SERVICE_ACTION__ACTOR));
    }

    private static String scope(EObject context, EReference reference) {
        return StreamSupport.stream(INJECTOR.getInstance(IScopeProvider.class).getScope(context, reference)
                .getAllElements().spliterator(), false).map(e -> e.getName().toString())
                .collect(Collectors.joining(", "));
    }

    @Test
    void everyLongerEndOfThePathIsAName() {
        for (String name : List.of("filter", "ad.filter", "find.ad.filter", "today.find.ad.filter")) {
            JourneyModel model = Texts.model(TWO_JOURNEYS + "initiative i { delivers " + name + " }");

            assertSame(Texts.named(model, Opportunity.class, "filter"),
                    Texts.named(model, Initiative.class, "i").getDelivers().get(0));
        }
    }

    @Test
    void anUnclearNameAsksForALongerOne() {
        assertProblem(TWO_JOURNEYS + "initiative i { delivers «clear» }", "waymark.reference.ambiguous",
                "'clear' can mean 2 things here. Write 'today.buy.pay.clear' or 'tomorrow.buy.pay.clear'.");
    }

    @Test
    void anUnknownNameIsExplainedWithTheNearestOne() {
        assertProblem("touchpoint cart journey j { stage s { step a at «cartt» } }", "waymark.reference.missing",
                "There is no touchpoint called 'cartt'. Did you mean 'cart'?");
        assertProblem("touchpoint cart journey j { stage s { step a at «Cart» } }", "waymark.reference.missing",
                "There is no touchpoint called 'Cart'. Did you mean 'cart'?");
        assertProblem("journey j { stage s { step a { -> «elsewhere» } } }", "waymark.reference.missing",
                "There is no step called 'elsewhere' in this journey.");
    }

    @Test
    void theWrongKindIsNamed() {
        assertProblem("touchpoint cart owner «web»  channel web", "waymark.reference.kind",
                "'web' is a channel, but a team is expected here.");
    }

    @Test
    void arrowsStayInTheirJourney() {
        assertProblem("journey j { stage s { step a { -> «b» } } } journey k { stage s { step b } }",
                "waymark.reference.other-journey",
                "'b' belongs to another journey. An arrow leads to a point of its own journey.");
    }

    @Test
    void oneNameMayStandForSeveralKinds() {
        JourneyModel model = Texts.model("channel app touchpoint app on app owner app team app");

        assertEquals(List.of(), Texts.FILES.check(Texts.FILES.parse(Texts.FILES.toText(model))).problems().stream()
                .filter(Problem::isError).toList());
    }

    @Test
    void tenThousandStepsAreLinked() {
        JourneyModel model = Texts.model(GeneratedJourneys.text(10_000, 7));

        assertEquals(10_001, Texts.named(model, Journey.class, "long").getStages().stream()
                .mapToInt(stage -> stage.getNodes().size()).sum());
    }

    @Test
    void everyUnknownNameIsReported() {
        String text = GeneratedJourneys.text(3000, 7).replace("at cart, page", "at basket");

        long expected = text.lines().filter(line -> line.contains("at basket")).count();
        assertEquals(expected, Texts.FILES.parse(text).problems().size());
    }

    @Test
    void aRenamedElementIsFoundByItsNewName() {
        JourneyModel model = Texts.model(TWO_JOURNEYS);
        Step ad = Texts.named(model, Step.class, "ad");
        assertTrue(scope(ad, JourneyPackage.Literals.ARROW__TARGET).startsWith("ad, "));

        ad.setName("poster");

        assertEquals("poster, look, pay", scope(ad, JourneyPackage.Literals.ARROW__TARGET));
    }

    /** The problem lies between the guillemets. */
    private static void assertProblem(String marked, String code, String message) {
        String text = marked.replaceAll("[«»]", "");
        Problem problem = Texts.FILES.parse(text).problems().get(0);
        assertEquals(message, problem.message());
        assertEquals(code, problem.code());
        assertEquals(marked.indexOf('«'), problem.offset());
        assertEquals(marked.indexOf('»') - marked.indexOf('«') - 1, problem.length());
    }
}
