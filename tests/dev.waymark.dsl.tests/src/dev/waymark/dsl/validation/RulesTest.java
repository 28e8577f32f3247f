/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.Problem;
import dev.waymark.dsl.Texts;
import dev.waymark.tests.support.Examples;

/** Every rule for text, with its message and its place. Guillemets mark the place that the message is about. */
class RulesTest {

    /**
     * A text that breaks a rule.
     *
     * @param rule the rule
     * @param text the text, with the place of the problem between guillemets
     * @param message the message
     */
    record Case(Rule rule, String text, String message) {

        @Override
        public String toString() {
            return rule + ": " + text;
        }
    }

    private static Case in(String step, Rule rule, String message) {
        return new Case(rule, "persona p persona q source src team t system sys journey j { persona p stage s { " + step
                + " end e } }", message);
    }

    static Stream<Case> cases() {
        return Stream.of(texts(), definitions(), journeys(), flow(), moments(), plan()).flatMap(c -> c);
    }

    private static Stream<Case> texts() {
        return Stream.of(
                new Case(Rule.SYNTAX, "«touchpont» ad", "'touchpont' does not fit here. Did you mean 'touchpoint'?"),
                new Case(Rule.NAME_DUPLICATE, "team a team «a»",
                        "There is already a team called 'a' here. Give one of them another name."),
                new Case(Rule.NAME_DUPLICATE, "team a system «a»",
                        "There is already a team called 'a' here. Give one of them another name."),
                new Case(Rule.NAME_DUPLICATE, "journey j { stage s { step a decision «a» { x -> e } end e } }",
                        "There is already a step called 'a' here. Give one of them another name."),
                in("step a { pain x opportunity y pain «x» }", Rule.NAME_DUPLICATE,
                        "There is already a pain point called 'x' here. Give one of them another name."),
                new Case(Rule.NAME_SHARED, "channel app touchpoint «app»",
                        "A channel and a touchpoint are both called 'app'. "
                                + "Different names keep their places on the maps apart."),
                new Case(Rule.PROPERTY_TWICE, "persona p { age 30 age «31» }",
                        "The age is given twice. Keep one, for only one can hold."),
                in("step a { takes 1 min takes «2 min» }", Rule.PROPERTY_TWICE,
                        "The duration ('takes') is given twice. Keep one, for only one can hold."),
                in("step a { pain x severity 1 severity «2» }", Rule.PROPERTY_TWICE,
                        "The severity is given twice. Keep one, for only one can hold."),
                new Case(Rule.PROPERTY_TWICE, "source s { period 2026-01-01 .. 2026-01-02 period «2026-02-01» .. }",
                        "The first day of the period is given twice. Keep one, for only one can hold."),
                new Case(Rule.TEXT_BLANK, "team a «\" \"»", "This text is empty. Write something or leave it out."),
                new Case(Rule.TEXT_BLANK, "team a { note \"x\" note «\"\"» }",
                        "This text is empty. Write something or leave it out."),
                new Case(Rule.TEXT_UNPRINTABLE, "team a «\"x\\u0007\"»",
                        "This text contains an invisible control character. It would spoil the maps."),
                new Case(Rule.REFERENCE_TWICE, "source s persona p { goal \"x\" evidence s, «s» }",
                        "'s' is named twice here. Once is enough."));
    }

    private static Stream<Case> definitions() {
        return Stream.of(
                new Case(Rule.UNUSED, "channel «web» journey j", "Nothing refers to the channel 'web'."),
                new Case(Rule.UNUSED, "touchpoint «cart» journey j", "Nothing refers to the touchpoint 'cart'."),
                new Case(Rule.UNUSED, "system «crm1» journey j", "Nothing refers to the system 'crm1'."),
                new Case(Rule.TOUCHPOINT_CHANNEL, "touchpoint «cart»",
                        "The touchpoint 'cart' lies on no channel. Add 'on' and a channel."),
                new Case(Rule.TOUCHPOINT_OWNER, "touchpoint «cart»",
                        "Nobody answers for the touchpoint 'cart'. Add 'owner' and a team."),
                new Case(Rule.SOURCE_PERIOD, "source s { period 2026-03-01 .. «2026-02-28» }",
                        "The period ends on 2026-02-28, before it begins on 2026-03-01."),
                new Case(Rule.SOURCE_DATE_AND_PERIOD, "source s { date «2026-03-01» period 2026-03-01 .. }",
                        "A source has a date or a period, not both."),
                new Case(Rule.SAMPLE_POSITIVE, "source s { sample «0» }", "A sample has at least 1 member, not 0."),
                new Case(Rule.SAMPLE_POSITIVE, "persona p { validated with «-3» customers }",
                        "A sample has at least 1 member, not -3."),
                new Case(Rule.METRIC_DIRECTION, "metric m lower is better { baseline 4 target «5» }",
                        "The target 5 is worse than the baseline 4, for lower is better."),
                new Case(Rule.METRIC_DIRECTION,
                        "metric m higher is better { baseline 4 target 6 } "
                                + "journey j { objective o by m { target «3.5» } }",
                        "The target 3.5 is worse than the baseline 4, for higher is better."),
                new Case(Rule.METRIC_DUE, "metric m { by «2027-01-01» }",
                        "There is a date to reach the target by, but no target."),
                new Case(Rule.READING_TWICE, "metric m { reading 2026-01-01 1 reading «2026-01-01» 2 }",
                        "There are two readings of 2026-01-01."),
                new Case(Rule.SEGMENT_SHARE, "segment s { share «101» % }",
                        "The share of a segment goes from 0 % to 100 %, not 101 %."),
                new Case(Rule.SEGMENT_SHARES_SUM, "segment a { share 60 % } segment b { share «60» % }",
                        "The shares of all segments add up to 120 %, which is more than all customers."),
                new Case(Rule.PERSONA_AGE, "persona p { age «121» }", "An age goes from 0 to 120 years, not 121."),
                new Case(Rule.PERSONA_UNUSED, "persona «p» persona q { ideal customer profile } journey j",
                        "No journey is walked by the persona 'p'."),
                new Case(Rule.PERSONA_IDEAL_TWICE,
                        "persona p { ideal customer profile } persona q { «ideal» customer profile }",
                        "Two personas are the ideal customer profile. The others are compared with one."),
                new Case(Rule.STATEMENT_ASSUMED, "persona p { goal «\"x\"» }",
                        "No source supports this: it is an assumption. Add 'evidence' and a source."));
    }

    private static Stream<Case> journeys() {
        return Stream.of(
                new Case(Rule.JOURNEY_PERSONA, "journey «j» { stage s { end e } }",
                        "Nobody walks the journey 'j'. Add 'persona' and a name."),
                new Case(Rule.PERSONAS_MANY, "persona a persona b persona c persona d persona e persona f "
                        + "journey j { persona a, b, c, d, e, «f» }",
                        "6 personas are many for one journey; three to five are usual."),
                new Case(Rule.JOURNEY_STAGES, "journey «j»", "The journey 'j' has no stages yet."),
                new Case(Rule.JOURNEY_STEPS, "journey «j» { stage s }", "The journey 'j' has no steps yet."),
                new Case(Rule.STAGE_EMPTY, "journey j { stage «s» stage t { end e } }",
                        "The stage 's' has no steps yet."),
                new Case(Rule.JOURNEY_REVIEW, "journey j { reviewed 2026-05-01 review due «2026-04-01» }",
                        "The next review is due on 2026-04-01, before the last one on 2026-05-01."),
                new Case(Rule.JOURNEY_COMPARE, "journey j { compare with «j» }",
                        "A journey cannot be compared with itself."),
                new Case(Rule.OBJECTIVE_METRIC, "journey j { objective «\"More sales\"» }",
                        "This objective cannot be measured. Add 'by' and a metric."),
                new Case(Rule.OBJECTIVE_TARGET, "metric m journey j { objective «o» by m }",
                        "This objective has no target. Give one here or at the metric 'm'."));
    }

    private static Stream<Case> flow() {
        return Stream.of(
                in("step a { -> e } step «b»", Rule.FLOW_UNREACHABLE,
                        "No way leads from the start to the step 'b'. Add an arrow to it or move it."),
                in("step a { -> e } step «b» { -> c } step c { -> b }", Rule.FLOW_UNREACHABLE,
                        "No way leads from the start to the step 'b'. Add an arrow to it or move it."),
                in("step a { -> e } exit «x»", Rule.FLOW_UNREACHABLE,
                        "No way leads from the start to the exit 'x'. Add an arrow to it or move it."),
                new Case(Rule.FLOW_DEAD_END, "journey j { stage s { step a step «b» } }",
                        "The flow stops at the step 'b'. Close it with an 'end' or 'exit', or add an arrow."),
                new Case(Rule.FLOW_ALL_LEAVE, "journey j { stage s { step «a» exit x step b end e } }",
                        "All customers leave here: after the step 'a' comes the exit 'x'. If only some leave, write "
                                + "one arrow to the exit and one to the step that the others take."),
                in("step a { -> «a» 10 % -> e 90 % }", Rule.FLOW_ITSELF, "This arrow leads back to where it starts."),
                in("step a { -> e -> «e» }", Rule.ARROW_TWICE,
                        "Two arrows lead from here to 'e'. Join them or say 'when'."),
                in("step a { -> e «-1» % }", Rule.ARROW_SHARE, "A share goes from 0 % to 100 %, not -1 %."),
                in("decision d { yes «100.5» % -> e no -> e }", Rule.ARROW_SHARE,
                        "A share goes from 0 % to 100 %, not 100.5 %."),
                in("step a { -> e «-5» customers }", Rule.ARROW_VOLUME,
                        "A number of customers is 0 or more, not -5."),
                in("decision «d» { yes 62 % -> e no 48 % -> e }", Rule.SHARES_OVER,
                        "The shares of 'd' add up to 110 %, which is more than all customers."),
                in("step «a» { -> b 62 % -> e 48 % } step b", Rule.SHARES_OVER,
                        "The shares of 'a' add up to 110 %, which is more than all customers."),
                in("decision «d» { yes 62 % -> e no 8 % -> e }", Rule.SHARES_UNDER,
                        "The shares of 'd' add up to 70 %. Where do the others go?"),
                in("decision «d»", Rule.DECISION_NO_OUTCOME,
                        "The decision 'd' leads nowhere. Add its outcomes, such as: yes -> nextStep."),
                in("decision «d» { yes -> e }", Rule.DECISION_ONE_OUTCOME,
                        "The decision 'd' has only one outcome. Add the other one or make it a step."),
                in("decision d { yes -> e «yes» -> e }", Rule.OUTCOME_TWICE,
                        "Two outcomes of this decision are called 'yes'."));
    }

    private static Stream<Case> moments() {
        return Stream.of(
                in("step a { feels glad «+3» }", Rule.FEELING_RANGE,
                        "A feeling goes from -2 (very negative) to +2 (very positive), not 3."),
                in("step a { feels glad +1 feels «sad» -1 }", Rule.FEELING_TWICE,
                        "The customer has two feelings at this step. The curve needs one."),
                in("step a { p feels glad +1 p feels «sad» -1 }", Rule.FEELING_TWICE,
                        "'p' has two feelings at this step. The curve needs one."),
                in("step a { frontstage t \"x\" { «p» feels busy -1 } }", Rule.FEELING_STAFF,
                        "This is how the people who act feel; 'p' is a customer. Write the feeling at the step."),
                in("step a { «q» feels glad +1 }", Rule.PERSONA_ELSEWHERE,
                        "'q' does not walk this journey. Add 'persona q' to the journey."),
                in("step a { «q» thinks \"x\" }", Rule.PERSONA_ELSEWHERE,
                        "'q' does not walk this journey. Add 'persona q' to the journey."),
                in("step a { pain x for «q» }", Rule.PERSONA_ELSEWHERE,
                        "'q' does not walk this journey. Add 'persona q' to the journey."),
                in("step a { takes «0» min }", Rule.DURATION_POSITIVE, "A duration is more than 0, not 0."),
                in("step a { takes «-2» days }", Rule.DURATION_POSITIVE, "A duration is more than 0, not -2."),
                in("step a { pain x severity «6» }", Rule.PAIN_SEVERITY,
                        "A severity goes from 1 (a nuisance) to 5 (the customer may leave), not 6."),
                in("step a { pain x frequency «120» % }", Rule.PAIN_FREQUENCY,
                        "A frequency goes from 0 % to 100 %, not 120 %."),
                in("step a { pain «x» }", Rule.PAIN_UNSOLVED,
                        "No opportunity solves this pain point. Add one with 'solves x'."),
                in("step a { pain «\"Slow\"» }", Rule.PAIN_NAMELESS,
                        "No opportunity can solve a pain point without a name. Write the name before the text."),
                in("step a { opportunity x impact «0» }", Rule.OPPORTUNITY_IMPACT,
                        "An impact goes from 1 (a little) to 5 (very much), not 0."),
                in("step a { opportunity x effort «9» }", Rule.OPPORTUNITY_EFFORT,
                        "An effort goes from 1 (little) to 5 (very much), not 9."),
                in("step a { opportunity x confidence «101» % }", Rule.OPPORTUNITY_CONFIDENCE,
                        "A confidence goes from 0 % to 100 %, not 101 %."),
                in("step a { opportunity x reach «-1» customers }", Rule.OPPORTUNITY_REACH,
                        "A number of customers is 0 or more, not -1."),
                in("step a { opportunity x costs «0» person-months }", Rule.OPPORTUNITY_COSTS,
                        "Work costs more than 0 person-months, not 0."),
                in("step a { opportunity x importance «11» }", Rule.OPPORTUNITY_IMPORTANCE,
                        "An importance goes from 0 (no customer says so) to 10 (all do), not 11."),
                in("step a { opportunity x satisfaction «-0.5» }", Rule.OPPORTUNITY_SATISFACTION,
                        "A satisfaction goes from 0 (no customer is satisfied) to 10 (all are), not -0.5."),
                in("step a { measured by event \"x\" } step b { measured by «event \"x\"» }", Rule.EVENT_SHARED,
                        "The same events show 'a' already. An event counts where it is written first."),
                in("step a { opportunity «x» }", Rule.OPPORTUNITY_SOLVES,
                        "This opportunity solves no pain point. Add 'solves' and a pain point."));
    }

    private static Stream<Case> plan() {
        return Stream.of(
                new Case(Rule.INITIATIVE_DELIVERS, "initiative «i»",
                        "The initiative 'i' delivers no opportunity. Add 'delivers' and an opportunity."),
                new Case(Rule.INITIATIVE_DATES, "initiative i { starts 2026-05-01 due «2026-04-30» }",
                        "The initiative is due on 2026-04-30, before it starts on 2026-05-01."));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aBrokenRuleIsReportedInItsPlace(Case broken) {
        String text = broken.text().replaceAll("[«»]", "");
        int offset = broken.text().indexOf('«');
        List<Problem> found = Texts.problems(text).stream().filter(p -> p.code().equals(broken.rule().code())).toList();

        assertEquals(List.of(broken.message()), found.stream().map(Problem::message).toList());
        Problem problem = found.get(0);
        assertEquals(broken.rule().severity(), problem.severity());
        assertEquals(offset, problem.offset());
        assertEquals(broken.text().indexOf('»') - offset - 1, problem.length());
        assertEquals(1, problem.line());
        assertEquals(offset + 1, problem.column());
    }

    /** Rules that other tests are about: references, models from XMI, and files. */
    private static final Set<Rule> ELSEWHERE = EnumSet.of(Rule.REFERENCE_MISSING, Rule.REFERENCE_KIND,
            Rule.REFERENCE_AMBIGUOUS, Rule.REFERENCE_OTHER_JOURNEY, Rule.NAME_LETTERS,
            Rule.PART_MISSING, Rule.NUMBER_NOT_FINITE);

    @Test
    void everyRuleForTextHasACase() {
        Set<Rule> missing = new HashSet<>(Arrays.asList(Rule.values()));
        missing.removeAll(ELSEWHERE);
        missing.removeIf(rule -> rule.code().matches("waymark\\.(file|use)\\..*"));
        missing.removeAll(cases().map(Case::rule).collect(Collectors.toSet()));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyCodeIsUsedOnceAndHasThePrefix() {
        Set<String> codes = Stream.of(Rule.values()).map(Rule::code).collect(Collectors.toSet());

        assertEquals(Rule.values().length, codes.size());
        assertTrue(codes.stream().allMatch(code -> code.startsWith(Codes.PREFIX)));
    }

    @Test
    void aCorrectJourneyHasNothingToReport() {
        assertEquals(List.of(), Texts.problems("""
                channel web "Web"
                team shop "Shop"
                touchpoint page "Page" on web owner shop
                source clicks "Clicks" clickstream { date 2026-01-01  sample 10 }
                metric m "M" { baseline 1  target 2  source clicks }
                persona p "P" { goal "g" evidence clicks }
                journey j "J" {
                  persona p
                  objective o "O" by m
                  stage s "S" {
                    goal "g" evidence clicks
                    step a "A" at page {
                      feels glad +1
                      pain x "X" evidence clicks
                      opportunity y "Y" solves x
                      frontstage shop "Helps"
                    }
                    decision d "D?" { yes 60 % -> e  no 40 % -> out }
                    exit out "Leaves"
                    end e "Done"
                  }
                }
                initiative i "I" { delivers y  starts 2026-01-01  due 2026-01-01 }
                """));
    }

    @Test
    void onePainPointMayBeLeftOpenOnPurpose() {
        assertEquals(List.of(), Texts.problems("journey j { stage s { end e { pain x accepted pain y solved } } }")
                .stream().filter(p -> p.code().equals(Rule.PAIN_UNSOLVED.code())).toList());
    }

    static List<Path> examples() {
        return Examples.files();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsWrongWithAnExample(Path example) throws IOException {
        assertEquals(List.of(), Texts.FILES.check(Texts.FILES.load(example)).problems());
    }
}
