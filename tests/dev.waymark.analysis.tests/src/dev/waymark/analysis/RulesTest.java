/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.model.Identity;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.tests.support.Journeys;

/** What each rule finds, what it says, and what it leaves alone. */
class RulesTest {

    private static final String PARTS = """
            persona maya "Maya" persona tom "Tom"
            channel web "Web" digital channel phone "Phone" interpersonal
            team shop "Shop" team desk "Desk" system crm "CRM"
            touchpoint cart "Cart" on web owner shop touchpoint line "Line" on phone owner desk
            source clicks "Clicks" clickstream source talks "Talks" interview
            metric nps "NPS"
            """;

    /**
     * A journey that has something to find, and one like it that has not.
     *
     * @param element the qualified name of what the finding is about
     * @param why     the first sentence of the finding
     */
    private record Case(String rule, String found, String element, String why, String sound) {

        @Override
        public String toString() {
            return rule + ": " + why;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                in("no-evidence", "stage a { end e }", "j",
                        "No source supports anything in 'j': all of it is assumed.",
                        "stage a { end e { thinks \"Ah\" evidence talks } }"),
                in("nothing-felt", "stage a \"A\" { end e }", "j.a", "In the stage 'A' nothing is felt.",
                        "stage a { end e { feels glad +1 } } stage b { }"),
                in("nothing-thought", "stage a \"A\" { end e }", "j.a", "In the stage 'A' nothing is thought.",
                        "stage a { end e { thinks \"Ah\" } } stage b { mindset \"Calm\" end f }"),
                in("nothing-measured", "stage a \"A\" { step s { -> e 50 % evidence talks } end e }", "j.a",
                        "In the stage 'A' nothing is measured.",
                        "stage a { step s { -> e 50 % evidence clicks } } stage b { end e { measured by nps } }"),
                in("same-information", "stage a { step s \"S\" { physical evidence \"Price list\" } "
                        + "end e \"E\" { frontstage shop \"price-list!\" } }", "j.a.e", "Customers meet the same "
                        + "information in several places: 'Price list' at 'S' and 'E'.",
                        "stage a { step s { physical evidence \"Price list\" } end e { backstage \"Price list\" } }"),
                in("same-information", "stage a \"A\" { content \"Guide\" end e } "
                        + "stage b \"B\" { content \"Guide\" end f }", "j.b",
                        "Customers meet the same content in several places: 'Guide' at 'A' and 'B'.",
                        "stage a { content \"Guide\" content \"Guide\" end e }"),
                in("emotion-drop", "stage a \"A\" { step s \"S\" { feels glad +1 } step t } "
                        + "stage b \"B\" { end e \"E\" { feels sad -1 } }", "j.b.e", "The feelings fall from 'glad +1' "
                        + "at 'S' to 'sad \u22121' at 'E', on the way into the stage 'B'.",
                        "stage a { step s { feels glad +1 } step t { feels calm 0 } end e { feels sad -1 } }"),
                in("emotion-drop", "persona maya, tom stage a { step s \"S\" { feels glad +1 } "
                        + "end e \"E\" { tom feels sad -2 } }", "j.a.e",
                        "The feelings of 'Tom' fall from 'glad +1' at 'S' to 'sad \u22122' at 'E'.",
                        "stage a { step s { feels glad +1 -> e } exit x { feels sad -2 } end e }"),
                in("drop-off", "stage a { step s \"S\" decision d { yes 90 % -> e no 10 % -> x } exit x end e }",
                        "j.a.s", "10 % of the customers leave after 'S', and no pain point says why.",
                        "stage a { step s decision d { yes 91 % -> e no 9 % -> x } exit x end e "
                                + "step t { -> x 40 % -> e 60 % pain p \"P\" } }"),
                in("drop-off", "stage a { step s \"S\" { -> x 1 customers -> e 2 customers } exit x end e }", "j.a.s",
                        "33.3 % of the customers leave after 'S', and no pain point says why.",
                        "stage a { step s { -> x 1 customers -> e 2 customers } exit x { pain p \"P\" } end e }"),
                in("contradicted-feeling", "stage a { step s \"S\" { feels glad +1 -> x 25 % -> e 75 % } exit x "
                        + "end e }",
                        "j.a.s", "Customers are said to feel 'glad +1' at 'S', but 25 % of them leave there.",
                        "stage a { step s { feels calm 0 -> x 25 % -> e 75 % } exit x end e "
                                + "step t { feels glad +1 -> x 24 % -> e 76 % } }"),
                in("channel-switch", "stage a { step s \"S\" at cart { frontstage shop \"Sells\" } "
                        + "end e \"E\" at line { frontstage desk \"Helps\" } }", "j.a.e",
                        "Between 'S' and 'E' the customer changes from 'Web' to 'Phone'. There it meets 'Shop', here "
                                + "'Desk', and nobody hands over.",
                        "stage a { step s at cart { frontstage shop \"Sells\" support crm \"Notes\" } "
                                + "step t at line { frontstage desk \"Helps\" support crm \"Shows\" } end e at cart }"),
                in("poor-transition", "stage a \"A\" { step s \"S\" { feels calm 0 -> x 10 % -> e 90 % } exit x } "
                        + "stage b \"B\" { end e \"E\" { feels sad -1 } }", "j.b.e", "The stage 'A' passes into 'B' "
                        + "poorly: between 'S' and 'E' feelings fall below neutral and 10 % of the customers leave.",
                        "stage a { step s { feels glad +2 -> x 10 % -> e 90 % } exit x } stage b { end e { "
                                + "feels calm 0 } }"),
                in("bottleneck", "stage a { step s { takes 5 min } step t \"T\" { takes 2 hours } end e { takes "
                        + "115 min } }",
                        "j.a.t", "'T' takes 2 hours, 50 % of the time that is known of 'j'.",
                        "stage a { step s { takes 6 min } step t { takes 2 hours } end e { takes 115 min } }"),
                in("busy-touchpoint", "stage a { step s at cart { pain p \"P\" } step t at cart step u at line "
                        + "end e at cart }", "cart", "3 of the 4 steps of 'j' happen at the touchpoint 'Cart', "
                                + "with one "
                        + "pain point.", "stage a { step s at cart end e at cart }"),
                in("no-opportunity", "stage a { end e { pain p \"P\" severity 4 } }", "j.a.e.p",
                        "No opportunity solves the pain point 'P', of severity 4.",
                        "stage a { end e { pain p \"P\" opportunity o \"O\" solves p pain q \"Q\" solved "
                                + "pain r \"R\" accepted } }"),
                in("no-initiative", "stage a { end e { pain p \"P\" opportunity o \"O\" solves p } }", "j.a.e.o",
                        "No initiative delivers the opportunity 'O'.",
                        "stage a { end e { pain p \"P\" solved opportunity o \"O\" solves p } }"),
                in("needless-acceptance", "accept drop-off \"So\" stage a { end e }", "j.acceptances-1",
                        "There is nothing here to accept as 'drop-off'.",
                        "accept nothing-felt \"So\" stage a { end e }"),
                new Case("no-owner", PARTS + "touchpoint shelf \"Shelf\"", "shelf",
                        "Nobody answers for the touchpoint 'Shelf'.", PARTS));
    }

    private static Case in(String rule, String found, String element, String why, String sound) {
        return new Case(rule, PARTS + "journey j { " + found + " }", element, why, PARTS + "journey j { "
                + sound + " }");
    }

    private static List<Finding> find(String rule, String text) {
        JourneyModel model = Journeys.model(text);
        return new Analysis(List.of(model)).findings(model).stream().filter(f -> f.rule().id().equals(rule)).toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itTellsWhatItFindsAndWhere(Case it) {
        List<Finding> found = find(it.rule(), it.found());
        assertEquals(List.of(it.why()), found.stream().map(Finding::why).toList());
        Finding finding = found.get(0);
        assertEquals(it.element(), Identity.ofModel(finding.element()).of(finding.element()));
        assertTrue(finding.remedy().matches("[A-Z].*\\."), finding.remedy());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itLeavesAloneWhatIsSound(Case it) {
        assertEquals(List.of(), find(it.rule(), it.sound()).stream().map(Finding::message).toList());
    }

    @Test
    void everyRuleIsTriedAndKnownByItsOwnId() {
        Set<String> tried = cases().map(Case::rule).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(tried, Rules.ALL.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(tried.size(), Rules.ALL.size());
        Rules.ALL.forEach(rule -> assertEquals(rule, Rules.of(rule.id()).orElseThrow()));
        assertFalse(Rules.of("no-rule").isPresent());
    }

    @Test
    void anInitiativeCountsUnlessItWasDropped() {
        String text = PARTS + "journey j { stage a { end e { pain p \"P\" opportunity o \"O\" solves p } } } "
                + "initiative i \"I\" { delivers o status %s }";
        assertEquals(List.of(), find("no-initiative", text.formatted("planned")));
        assertEquals(1, find("no-initiative", text.formatted("dropped")).size());
    }

    @Test
    void theRemedyOfADropIsTheOpportunityThatIsKnown() {
        String text = PARTS + "journey j { stage a { step s { feels glad +1 } end e { feels sad -1 %s } } }";
        assertEquals("Find out what hurts there, and write it as a 'pain'.",
                find("emotion-drop", text.formatted("")).get(0).remedy());
        assertEquals("Think of what would help, and write it as an 'opportunity'.",
                find("emotion-drop", text.formatted("pain p \"P\"")).get(0).remedy());
        assertEquals("What would help is known: deliver 'O'.",
                find("emotion-drop", text.formatted("pain p \"P\" opportunity o \"O\" solves p")).get(0).remedy());
    }

    @Test
    void waysThatLeadBackOrInCirclesOfDecisionsDoNotMatter() {
        String text = PARTS + "journey j { stage a { step s { feels sad -1 } decision c { yes 50 % -> d no 50 % -> s } "
                + "decision d { yes 50 % -> c no 50 % -> e } end e { feels glad +1 } } }";
        assertEquals(List.of(), find("emotion-drop", text));
        assertEquals(List.of(), find("drop-off", text));
    }
}
