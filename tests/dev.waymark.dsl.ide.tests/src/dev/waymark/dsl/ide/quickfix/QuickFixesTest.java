/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.quickfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.ide.Editor;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.validation.Rule;

class QuickFixesTest {

    /** A text that breaks a rule, and the labels of the repairs that are offered. */
    record Case(Rule rule, String text, String... labels) {

        /** The case with other parts before it. */
        Case with(String before) {
            return new Case(rule, before + text, labels);
        }

        @Override
        public String toString() {
            return rule + ": " + text;
        }
    }

    /** What has no obvious repair, and why. */
    private static final Map<Rule, String> WITHOUT = new EnumMap<>(Map.of(
            Rule.USE_UNREADABLE, "the other file has to change",
            Rule.USE_ERRORS, "the other file has to change",
            Rule.OBJECTIVE_TARGET, "only the author knows the target",
            Rule.PERSONAS_MANY, "only the author knows who is less important",
            Rule.NAME_LETTERS, "cannot happen in text",
            Rule.PART_MISSING, "cannot happen in text",
            Rule.NUMBER_NOT_FINITE, "cannot happen in text"));

    private static final String COMMENT = "/* stays */";

    static Stream<Case> cases() {
        return Stream.of(uses(), references(), names(), texts(), numbers(), days(), parts(), personas(), journeys(),
                flow(), plan()).flatMap(cases -> cases);
    }

    /** A case in a step of a journey that somebody walks. */
    private static Case in(Rule rule, String nodes, String... labels) {
        return new Case(rule, "persona p persona q team t system sys journey j { persona p stage s { " + nodes
                + " end e } }", labels);
    }

    /** The files beside the text of each case. */
    private static final Map<String, String> FILES = Map.of("people.journey", "persona maya \"Maya\"",
            "library/people.journey", "persona anna \"Anna\"", "my people.journey", "persona ben \"Ben\"",
            "circle.journey", "use \"text.journey\" team x");

    private static Stream<Case> uses() {
        return Stream.of(
                new Case(Rule.USE_PATH, "use \"library\\\\people.journey\" team t",
                        "Write '\"library/people.journey\"'"),
                new Case(Rule.USE_PATH, "use \"people\" team t", "Write '\"people.journey\"'"),
                new Case(Rule.USE_CIRCLE, "use \"circle.journey\" team t", "Do not use this file"),
                new Case(Rule.USE_TWICE, "use \"people.journey\" use \"people.journey\" team t",
                        "Do not use this file"),
                new Case(Rule.USE_UNUSED, "use \"people.journey\" team t", "Do not use this file"),
                new Case(Rule.USE_ALIAS, "use \"people.journey\" use \"library/people.journey\" team t",
                        "Call it 'people2' here"),
                new Case(Rule.REFERENCE_MISSING, "journey j { persona maya }", "Use 'people.journey'"),
                new Case(Rule.REFERENCE_MISSING, "journey j { persona ben }", "Use 'my people.journey'"),
                new Case(Rule.REFERENCE_MISSING, "use \"people.journey\" journey j { persona anna }",
                        "Use 'library/people.journey'"));
    }

    private static Stream<Case> references() {
        return Stream.of(
                in(Rule.REFERENCE_MISSING, "step a at shop", "Add the touchpoint 'shop'"),
                in(Rule.REFERENCE_MISSING, "step alpha { -> alhpa -> e }", "Add the step 'alhpa'"),
                in(Rule.REFERENCE_MISSING, "step alpha step b { -> alpa }", "Write 'alpha'", "Add the step 'alpa'"),
                in(Rule.REFERENCE_MISSING, "step a { frontstage x \"Helps\" }", "Add the team 'x'",
                        "Add the system 'x'"),
                in(Rule.REFERENCE_MISSING, "step a { thinks \"T\" evidence talks }", "Add the source 'talks'"),
                in(Rule.REFERENCE_MISSING, "step a { opportunity o solves fee }", "Add the pain point 'fee'"),
                in(Rule.REFERENCE_MISSING, "step a { mia feels sad -1 }", "Add the persona 'mia'"),
                new Case(Rule.REFERENCE_MISSING, "touchpoint t on web", "Add the channel 'web'"),
                new Case(Rule.REFERENCE_MISSING, "metric m metric n journey j { objective o by x }",
                        "Add the metric 'x'"),
                new Case(Rule.REFERENCE_KIND, "team web channel shop touchpoint t on web", "Write 'shop'"),
                new Case(Rule.REFERENCE_AMBIGUOUS, "journey j { stage s { step a { pain x } step b { pain x } "
                        + "end e { opportunity o solves x } } }", "Write 'a.x'", "Write 'b.x'"),
                new Case(Rule.REFERENCE_OTHER_JOURNEY, "journey j { stage s { step a { -> z } end e } } "
                        + "journey k { stage t { end z } }", "Write 'e'", "Add the step 'z'"),
                in(Rule.REFERENCE_TWICE, "step a { frontstage t \"x\" measured by m, m }", "Name it once")
                        .with("metric m "),
                in(Rule.REFERENCE_TWICE, "step a at c, d, c", "Name it once").with("touchpoint c touchpoint d "));
    }

    private static Stream<Case> names() {
        return Stream.of(
                new Case(Rule.NAME_DUPLICATE, "team a \"A\" team a \"B\"", "Rename this one to 'a2'"),
                new Case(Rule.NAME_SHARED, "team a \"A\" channel a \"B\"", "Rename this one to 'a2'"),
                in(Rule.PAIN_NAMELESS, "step a { pain \"Slow shipping!\" }",
                        "Name it 'slowShipping' and add an opportunity"));
    }

    private static Stream<Case> texts() {
        return Stream.of(
                new Case(Rule.SYNTAX, "persona p { quot \"Q\" }", "Write 'quote'"),
                new Case(Rule.SYNTAX, "team p \u201CShop team\u201D", "Write straight quotation marks"),
                new Case(Rule.PROPERTY_TWICE, "persona p { age 31 quote \"Q\" age 32 }", "Remove the second one"),
                new Case(Rule.PROPERTY_TWICE, "segment s { share 31 % share 32 % criteria \"C\" }",
                        "Remove the second one"),
                new Case(Rule.PROPERTY_TWICE, "initiative i { status done status done kind process }",
                        "Remove the second one"),
                new Case(Rule.PROPERTY_TWICE, "source s { period 2026-01-01 .. 2026-01-02 sample 3 "
                        + "period 2026-02-01 .. 2026-02-02 }", "Remove the second one"),
                new Case(Rule.PROPERTY_TWICE, "metric m { by 2026-01-01 target 3 by 2026-01-02 }",
                        "Remove the second one"),
                new Case(Rule.TEXT_BLANK, "team t \" \"", "Leave it out"),
                new Case(Rule.TEXT_BLANK, "persona p { goal \"\" quote \"Q\" }", "Leave it out"),
                new Case(Rule.TEXT_BLANK, "persona p { quote \"\" goal \"G\" }", "Leave it out"),
                in(Rule.TEXT_BLANK, "step a { frontstage t \"\" pain \"\" }", "Leave it out"),
                new Case(Rule.TEXT_UNPRINTABLE, "team t \"A\u0007B\"", "Remove the invisible characters"));
    }

    private static Stream<Case> numbers() {
        return Stream.of(
                in(Rule.FEELING_RANGE, "step a { feels glad +3 }", "Write '+2'"),
                in(Rule.FEELING_RANGE, "step a { feels sad -9 }", "Write '-2'"),
                new Case(Rule.PERSONA_AGE, "persona p { age 121 }", "Write '120'"),
                new Case(Rule.PERSONA_AGE, "persona p { age -31 }", "Write '31'", "Write '0'"),
                new Case(Rule.SAMPLE_POSITIVE, "source s { sample 0 }", "Remove the sample"),
                new Case(Rule.SAMPLE_POSITIVE, "persona p { validated with -3 customers }", "Write '3'"),
                in(Rule.DURATION_POSITIVE, "step a { takes 0 min }", "Remove the duration"),
                in(Rule.DURATION_POSITIVE, "step a { takes -2 days }", "Write '2'", "Remove the duration"),
                new Case(Rule.SEGMENT_SHARE, "segment s { share 101 % }", "Write '100'"),
                in(Rule.ARROW_SHARE, "decision d { yes 100.5 % -> e no -> e }", "Write '100'"),
                in(Rule.ARROW_VOLUME, "step a { -> e -5 customers }", "Write '5'", "Write '0'"),
                in(Rule.PAIN_SEVERITY, "step a { pain x severity 6 }", "Write '5'"),
                in(Rule.PAIN_FREQUENCY, "step a { pain x frequency 120 % }", "Write '100'"),
                in(Rule.EVENT_SHARED, "step a { measured by event \"x\" } step b { measured by event \"x\" }",
                        "Remove it here"),
                in(Rule.OPPORTUNITY_IMPACT, "step a { opportunity x impact 0 }", "Write '1'"),
                in(Rule.OPPORTUNITY_EFFORT, "step a { opportunity x effort 9 }", "Write '5'"),
                in(Rule.OPPORTUNITY_CONFIDENCE, "step a { opportunity x confidence 101 % }", "Write '100'"),
                in(Rule.OPPORTUNITY_REACH, "step a { opportunity x reach -5 customers }", "Write '5'", "Write '0'"),
                in(Rule.OPPORTUNITY_COSTS, "step a { opportunity x costs 0 person-months }", "Remove the costs"),
                in(Rule.OPPORTUNITY_IMPORTANCE, "step a { opportunity x importance 11 }", "Write '10'"),
                in(Rule.OPPORTUNITY_SATISFACTION, "step a { opportunity x satisfaction 12 }", "Write '10'"),
                in(Rule.SHARES_OVER, "decision d { yes 62 % -> e no 48 % -> e }",
                        "Bring the shares to 100 % together"),
                in(Rule.SHARES_UNDER, "step a { -> b 62 % -> e 8 % } step b", "Bring the shares to 100 % together"),
                new Case(Rule.SEGMENT_SHARES_SUM, "segment a { share 60 % } segment b { share 60 % }",
                        "Bring the shares to 100 % together"));
    }

    private static Stream<Case> days() {
        return Stream.of(
                new Case(Rule.SOURCE_PERIOD, "source s { period 2026-03-01 .. 2026-02-28 }", "Swap the two days"),
                new Case(Rule.JOURNEY_REVIEW, "journey j { reviewed 2026-05-01 review due 2026-04-01 }",
                        "Swap the two days"),
                new Case(Rule.INITIATIVE_DATES, "initiative i { starts 2026-05-01 due 2026-04-30 }",
                        "Swap the two days"),
                new Case(Rule.SOURCE_DATE_AND_PERIOD, "source s { date 2026-03-01 period 2026-03-01 .. }",
                        "Remove the date"),
                new Case(Rule.METRIC_DUE, "metric m { by 2027-01-01 }", "Remove the date"),
                new Case(Rule.READING_TWICE, "metric m { reading 2026-01-01 1 reading 2026-01-01 2 }",
                        "Remove this reading"),
                new Case(Rule.METRIC_DIRECTION, "metric m lower is better { baseline 4 target 5 }",
                        "Swap baseline and target", "Say that higher is better"),
                new Case(Rule.METRIC_DIRECTION, "metric m \"M\" in \"stars\" { baseline 4 target 3 }",
                        "Swap baseline and target", "Say that lower is better"),
                new Case(Rule.METRIC_DIRECTION, "metric m { baseline 4 } journey j { objective o by m { "
                        + "target 3.5 } }", "Say that lower is better"));
    }

    private static Stream<Case> parts() {
        return Stream.of(
                new Case(Rule.TOUCHPOINT_CHANNEL, "channel web touchpoint t \"T\" website owner x { allows \"A\" } "
                        + "team x", "Put it on 'web'"),
                new Case(Rule.TOUCHPOINT_CHANNEL, "touchpoint t", "Put it on 'newChannel', a new channel"),
                new Case(Rule.TOUCHPOINT_OWNER, "channel web team a team b touchpoint t on web", "Make 'a' its owner",
                        "Make 'b' its owner"),
                new Case(Rule.STATEMENT_ASSUMED, "source s persona p { goal \"G\" }", "Support it by 's'"),
                in(Rule.STATEMENT_ASSUMED, "step a { pain x severity 4 }", "Support it by 'newSource', a new source"),
                in(Rule.STATEMENT_ASSUMED, "step a { p thinks \"T\" }", "Support it by 's'").with("source s "),
                new Case(Rule.UNUSED, "team t \"Shop\" {\n  note \"N\"\n}\nteam u journey j", "Remove the team"));
    }

    private static Stream<Case> personas() {
        return Stream.of(
                in(Rule.PERSONA_ELSEWHERE, "step a { q feels glad +1 }", "Let 'q' walk the journey 'j'"),
                in(Rule.PERSONA_ELSEWHERE, "step a { pain x for q }", "Let 'q' walk the journey 'j'"),
                new Case(Rule.PERSONA_UNUSED, "persona p journey j { stage s { end e } }",
                        "Let 'p' walk the journey 'j'", "Remove the persona"),
                new Case(Rule.PERSONA_IDEAL_TWICE, "persona p { ideal customer profile } "
                        + "persona q { ideal customer profile age 3 }", "This one is not the ideal"),
                in(Rule.FEELING_TWICE, "step a { feels glad +1 feels sad -1 takes 1 min }", "Remove this feeling"),
                in(Rule.FEELING_STAFF, "step a { frontstage t \"x\" { p feels busy -1 } }",
                        "Let it be how the people who act feel"),
                new Case(Rule.JOURNEY_PERSONA, "persona p { ideal customer profile } journey j { stage s { end e } }",
                        "Let 'p' walk it"),
                new Case(Rule.JOURNEY_PERSONA, "journey j", "Let 'newPersona' walk it, a new persona"));
    }

    private static Stream<Case> journeys() {
        return Stream.of(
                new Case(Rule.JOURNEY_STAGES, "journey j", "Add a stage with a step"),
                new Case(Rule.JOURNEY_STEPS, "journey j { stage s }", "Add a step"),
                new Case(Rule.STAGE_EMPTY, "journey j { stage s stage t { end e } }", "Add a step",
                        "Remove the stage"),
                new Case(Rule.JOURNEY_COMPARE, "journey j { compare with j version \"1\" }", "Do not compare it"),
                new Case(Rule.OBJECTIVE_METRIC, "metric m journey j { objective \"More\" }", "Measure it by 'm'"),
                new Case(Rule.OBJECTIVE_METRIC, "journey j { objective o \"More\" { note \"N\" } }",
                        "Measure it by 'newMetric', a new metric"));
    }

    private static Stream<Case> flow() {
        return Stream.of(
                in(Rule.FLOW_UNREACHABLE, "step a { -> e } step b", "Add an arrow from 'a'"),
                in(Rule.FLOW_UNREACHABLE, "decision d { yes -> e no -> e } exit x", "Add an arrow from 'd'"),
                new Case(Rule.FLOW_DEAD_END, "journey j { stage s { step a step b { feels sad -1 } } }",
                        "Make it an end", "Make it an exit", "Add an end after it"),
                in(Rule.FLOW_ALL_LEAVE, "step a exit x step b", "Let some leave and the others go on to 'b'"),
                in(Rule.FLOW_ITSELF, "step a { -> a 10 % -> e 90 % }", "Remove the arrow"),
                in(Rule.ARROW_TWICE, "step a { -> e -> e }", "Remove this arrow"),
                in(Rule.ARROW_TWICE, "step a { -> e 30 % -> e 70 % }", "Join the two arrows"),
                in(Rule.DECISION_NO_OUTCOME, "decision d", "Add the outcomes 'yes' and 'no'"),
                in(Rule.DECISION_ONE_OUTCOME, "exit x decision d { yes -> e }", "Add the outcome 'no' to 'x'"),
                in(Rule.OUTCOME_TWICE, "decision d { yes -> e yes -> e }", "Call it 'no'"));
    }

    private static Stream<Case> plan() {
        return Stream.of(
                in(Rule.PAIN_UNSOLVED, "step a { pain x \"X\" severity 4 }", "Add an opportunity that solves it",
                        "Accept it: the team lives with it"),
                in(Rule.OPPORTUNITY_SOLVES, "step a { pain x opportunity o \"O\" impact 3 }", "Solve 'x'"),
                in(Rule.INITIATIVE_DELIVERS, "step a { opportunity o }", "Deliver 'o'").with("initiative i "));
    }

    private static List<Issue> broken(Editor editor, Rule rule) {
        return editor.issues().stream().filter(issue -> rule.code().equals(issue.getCode())).toList();
    }

    private static List<Fix> fixes(Editor editor, Issue issue) {
        return Editor.service(QuickFixes.class).of(editor.resource(), issue.getCode(), issue.getOffset(),
                issue.getLength());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRepairsAreOffered(Case broken) {
        Editor editor = Editor.with(broken.text(), FILES);
        Set<String> offered = broken(editor, broken.rule()).stream().flatMap(issue -> fixes(editor, issue).stream())
                .map(Fix::label).collect(Collectors.toCollection(TreeSet::new));

        assertFalse(broken(editor, broken.rule()).isEmpty(), () -> "Not broken: " + editor.issues());
        assertTrue(offered.containsAll(List.of(broken.labels())), offered::toString);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRepairMakesTheProblemGoAwayAndNoOther(Case broken) {
        for (String text : List.of(broken.text(), overSeveralLines(broken.text()))) {
            Editor editor = Editor.with(COMMENT + "\n" + text + "\n// stays, too\n", FILES);
            for (Issue issue : broken(editor, broken.rule())) {
                fixes(editor, issue).forEach(fix -> checkRepair(fix, editor, broken.rule()));
            }
        }
    }

    /** The same text with each part on a line of its own. */
    private static String overSeveralLines(String text) {
        return text.replaceAll("(?<=[{}]) ", "\n  ");
    }

    private static void checkRepair(Fix fix, Editor editor, Rule rule) {
        String repaired = Replacement.apply(editor.text(), fix.changes());
        Editor after = Editor.with(repaired, FILES);

        assertTrue(broken(after, rule).size() < broken(editor, rule).size(), () -> fix.label() + "\n" + repaired);
        List<String> before = errors(editor);
        List<String> newErrors = new ArrayList<>(errors(after));
        newErrors.removeAll(before);
        assertEquals(List.of(), newErrors, () -> fix.label() + "\n" + repaired);
        assertTrue(repaired.startsWith(COMMENT + "\n") && repaired.contains("// stays, too\n"), repaired);
    }

    private static List<String> errors(Editor editor) {
        return editor.issues().stream().filter(issue -> issue.getSeverity() == Severity.ERROR).map(Issue::getMessage)
                .toList();
    }

    @Test
    void everyRuleHasARepairOrAReasonWhyNot() {
        Set<Rule> open = Arrays.stream(Rule.values()).filter(rule -> !rule.code().startsWith("waymark.file."))
                .collect(Collectors.toCollection(TreeSet::new));
        open.removeAll(cases().map(Case::rule).collect(Collectors.toSet()));
        open.removeAll(WITHOUT.keySet());
        open.remove(Rule.USE_MISSING); // has a test of its own
        assertEquals(Set.of(), open);

        WITHOUT.forEach((rule, reason) ->
                assertFalse(Editor.service(QuickFixes.class).mayFix(rule.code()), rule + ": " + reason));
    }

    /** The result of the first repair of the first broken rule. */
    private static String repaired(String text, Rule rule) {
        Editor editor = Editor.with(text);
        Fix fix = fixes(editor, broken(editor, rule).get(0)).get(0);
        return Replacement.apply(editor.text(), fix.changes());
    }

    @Test
    void aMissingDefinitionIsAddedBehindThoseOfItsKind() {
        assertEquals("""
                channel web "Web"  // the shop
                channel app "App"
                team shop

                touchpoint cart on app
                """, repaired("""
                channel web "Web"  // the shop
                team shop

                touchpoint cart on app
                """, Rule.REFERENCE_MISSING));
    }

    @Test
    void anOpportunityIsAddedUnderItsPainPoint() {
        assertEquals("""
                journey j {
                  stage s {
                    end e {
                      pain fees "Fees" // hidden ones
                      opportunity helpFees "What would help" solves fees
                      takes 3 min
                    }
                  }
                }
                """, repaired("""
                journey j {
                  stage s {
                    end e {
                      pain fees "Fees" // hidden ones
                      takes 3 min
                    }
                  }
                }
                """, Rule.PAIN_UNSOLVED));
    }

    @Test
    void aPersonaIsAddedInTheBracesOfTheJourney() {
        assertEquals("persona p { ideal customer profile }\njourney j {\n  persona p\n}\n",
                repaired("persona p { ideal customer profile }\njourney j\n", Rule.JOURNEY_PERSONA));
        assertEquals("persona p { ideal customer profile }\njourney j { version \"1\" persona p }\n",
                repaired("persona p { ideal customer profile }\njourney j { version \"1\" }\n", Rule.JOURNEY_PERSONA));
    }

    @Test
    void sharesKeepTheirProportion() {
        assertEquals("journey j { stage s { decision d { a 50 % -> e b 25 % -> e c 25 % -> e } end e } }",
                repaired("journey j { stage s { decision d { a 80 % -> e b 40 % -> e c 40 % -> e } end e } }",
                        Rule.SHARES_OVER));
    }

    @Test
    void aRemovedLineLeavesNoGap() {
        assertEquals("metric m {\n  reading 2026-01-01 1\n}\n", repaired(
                "metric m {\n  reading 2026-01-01 1\n  reading 2026-01-01 2\n}\n", Rule.READING_TWICE));
    }

    @Test
    void aUsedFileThatIsNotThereIsReplacedByItsNeighbour(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("people.journey"), "persona maya");
        Files.writeString(folder.resolve("shop.journey"), "use \"poeple.journey\"\nteam t");
        XtextResource file = (XtextResource) Editor.files()
                .getResource(URI.createFileURI(folder.resolve("shop.journey").toString()), true);

        assertEquals(List.of("Write '\"people.journey\"'"), Editor.service(QuickFixes.class)
                .of(file, Rule.USE_MISSING.code(), 4, 16).stream().map(Fix::label).toList());
    }

    @Test
    void anUnknownMessageHasNoRepair() {
        Editor editor = Editor.with("team t");

        assertEquals(List.of(), Editor.service(QuickFixes.class).of(editor.resource(), "waymark.file.xml", 0, 4));
    }
}
