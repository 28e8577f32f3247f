/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.dsl.ide.Editor;

class CompletionTest {

    private static final String SHOP = """
            channel web "Online shop"
            team shop "Shop team"
            team service "Customer service"
            system oms "Order management"
            touchpoint cart "Shopping cart" website on web owner shop
            touchpoint page "Product page" website on web owner shop
            source talks "Talks" interview { date 2026-10-05 }
            metric nps "Net promoter score" score
            persona maya "Maya"
            persona tom "Tom"
            persona goal "Goal"
            """;

    /** The shop, and a step with a place for the cursor. */
    private static String inStep(String text) {
        return SHOP + "journey buy \"Buying\" { persona maya, goal stage decide { step start \"Starts\" { " + text
                + " } step pay \"Pays\" end done \"Has the shoes\" } } journey other { stage s { end away } }";
    }

    private static List<ContentAssistEntry> entries(String textWithBar) {
        Editor editor = Editor.with(textWithBar);
        return Editor.service(Completion.class).at(editor.resource(), editor.cursor());
    }

    /** The texts of the proposals that are no templates, the best first. */
    private static List<String> proposals(String textWithBar) {
        return entries(textWithBar).stream().filter(e -> !e.getKind().equals(ContentAssistEntry.KIND_SNIPPET))
                .map(ContentAssistEntry::getProposal).toList();
    }

    private static List<String> labels(String textWithBar) {
        return entries(textWithBar).stream()
                .map(e -> e.getLabel() == null ? e.getProposal() : e.getLabel()).toList();
    }

    @Test
    void afterAtTheTouchpointsAreProposedWithTheirLabelsAndNothingElse() {
        assertEquals(List.of("cart \u2013 Shopping cart", "page \u2013 Product page"),
                labels(SHOP + "journey j { stage a { step one at | } }"));
    }

    @Test
    void whatIsNamedAlreadyIsNotProposedAgain() {
        assertEquals(List.of("page"), proposals(SHOP + "journey j { stage a { step one at cart, | } }"));
    }

    @Test
    void theWordsOfALabelFindItsElement() {
        assertEquals(List.of("cart"), proposals(SHOP + "journey j { stage a { step one at shopp| } }"));
    }

    @Test
    void aProposalTellsWhatItIsAndWhere() {
        ContentAssistEntry entry = entries(inStep("-> |")).get(0);

        assertEquals("pay", entry.getProposal());
        assertEquals("step \u00b7 decide", entry.getDescription());
        assertEquals(ContentAssistEntry.KIND_REFERENCE, entry.getKind());
    }

    @Test
    void anArrowLeadsToPointsOfItsOwnJourneyTheNextOnesFirst() {
        assertEquals(List.of("pay", "done"), proposals(inStep("-> |")));
        assertEquals(List.of("done", "pay"), proposals(inStep("-> pay -> |")));
    }

    @Test
    void aDecisionMayLeadBackButNotToItself() {
        assertEquals(List.of("b", "a"),
                proposals("journey j { stage s { step a decision d { yes -> | } end b } }"));
    }

    @Test
    void onlyPersonasWhoWalkTheJourneyFeelAndKeywordsGetTheirCaret() {
        List<String> found = proposals(inStep("|"));

        assertTrue(found.containsAll(List.of("maya", "^goal")), found::toString);
        assertFalse(found.contains("tom"), found::toString);
    }

    @Test
    void aKeywordNeedsNoCaretWhereANameIsExpected() {
        assertEquals(List.of("maya", "goal"), proposals(inStep("pain x \"X\" for |")));
    }

    @Test
    void peopleActFrontstageAndSystemsSupport() {
        assertEquals(List.of("shop", "service", "oms"), proposals(inStep("frontstage |")));
        assertEquals(List.of("oms", "shop", "service"), proposals(inStep("support |")));
    }

    @Test
    void thePainPointsOfTheStepComeFirst() {
        assertEquals(List.of("slow", "fees", "start.fees"), proposals("journey j { stage s { step start { pain fees } "
                + "step pay { pain fees opportunity a solves fees pain slow opportunity o solves | } } }"));
    }

    @Test
    void aQualifiedNameIsContinued() {
        String text = "journey j { stage s { step start { pain fees pain card } step pay { pain fees } "
                + "step x { opportunity o solves start.| } } }";

        assertEquals(List.of("start.fees", "start.card"), proposals(text));
        assertEquals(List.of("start.fees"), proposals(text.replace("start.|", "start.fe|")));
    }

    @Test
    void aPropertyThatHoldsOnceIsProposedOnce() {
        assertTrue(proposals("persona p { | }").containsAll(Set.of("age", "quote", "goal")));
        List<String> left = proposals("persona p { age 31 quote \"Q\" goal \"G\" | }");
        assertFalse(left.contains("age") || left.contains("quote"), left::toString);
        assertTrue(left.contains("goal"), left::toString);
    }

    @Test
    void aListThatIsBegunIsContinuedWithACommaNotWithTheWordAgain() {
        assertFalse(proposals(inStep("measured by nps |")).contains("measured by"));
        assertFalse(proposals(inStep("pain x solved |")).contains("open"));
        assertFalse(proposals(inStep("feels glad +1 |")).contains("feels"));
    }

    @Test
    void wordsThatBelongTogetherAreProposedTogether() {
        assertTrue(proposals(inStep("|")).containsAll(Set.of("moment of truth", "wow moment", "based on",
                "measured by", "physical evidence")));
        assertTrue(proposals("journey j { | }").containsAll(Set.of("review due", "compare with", "mapped by")));
        assertTrue(proposals("persona p { id| }").contains("ideal customer profile"));
    }

    @Test
    void aShortFormIsNotProposedBesideTheWholeOne() {
        assertFalse(proposals(inStep("|")).contains("evidence"));
        assertEquals(List.of("evidence"), proposals(inStep("physical |")));
    }

    @Test
    void wordsThatAreAllowedAsNamesOnlyAreNotProposed() {
        assertEquals(List.of("cart", "page"), proposals(SHOP + "journey j { stage a { step one at | } }"));
        assertEquals(List.of(), proposals("metric |"));
    }

    @Test
    void aWordIsExplained() {
        assertEquals("How a customer feels at a step: a word and a score.", entries(inStep("fee|")).stream()
                .filter(e -> e.getProposal().equals("feels")).findFirst().orElseThrow().getDescription());
        assertEquals("A moderated talk with several customers.", entries("source s focus|").get(0).getDescription());
    }

    @Test
    void scoresAreProposedWithTheirMeaning() {
        assertEquals(List.of("+2 very positive", "+1 positive", "0 neutral", "-1 negative", "-2 very negative"),
                entries(inStep("feels glad |")).stream().map(e -> e.getProposal() + " " + e.getDescription()).toList());
        assertEquals(List.of("-1", "-2"), proposals(inStep("feels glad -|")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "pain x severity |; 3 2 1 4 5",
        "pain a severity 5 pain x severity |; 4 3 2 1 5",
        "pain a severity 4 pain b severity 3 pain x severity |; 2 1 5 3 4",
        "pain a severity 1 pain x severity |; 2 3 4 5 1",
    })
    void theNextFreeSeverityComesFirst(String step, String order) {
        assertEquals(List.of(order.split(" ")), proposals(inStep(step)));
    }

    @Test
    void todayAndTheLatestDayOfTheFileAreProposed() {
        assertEquals(List.of("2026-11-21", "2026-10-05"), proposals(SHOP + "journey j { reviewed | }"));
    }

    @Test
    void aFeelingIsProposedInTheWordsOfTheFile() {
        assertEquals(List.of("sad", "\"let down\""), proposals("journey j { stage s { step a { feels \"let down\" -2 } "
                + "step b { feels sad -1 } step c { feels sad -1 } end d { feels | } } }"));
    }

    @Test
    void theShareThatIsLeftIsProposed() {
        assertTrue(proposals("journey j { stage s { decision d { yes 62 % -> e no | } end e } }").contains("38 %"));
    }

    @Test
    void theWordsOfAFixedListComeBeforeWhatBeginsAnotherPart() {
        assertEquals(List.of("current", "future", "past"), proposals("journey j { state | }"));
        assertEquals(List.of("digital", "interpersonal", "physical"),
                proposals("channel c | team t").subList(0, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"persona p { quote \"Hello |\" }", "persona p { /* | */ }", "persona p { // |\n }",
        "persona p { quote \"Hello |"})
    void nothingIsProposedInTextsAndComments(String text) {
        assertEquals(List.of(), proposals(text));
    }

    @Test
    void atTheStartEveryKindOfDefinitionIsProposed() {
        assertTrue(proposals("|").containsAll(Set.of("channel", "touchpoint", "team", "system", "source", "metric",
                "segment", "persona", "journey", "initiative")));
    }

    @Test
    void wholePartsAreProposedAsTemplates() {
        Set<String> titles = entries(SHOP + "journey j { stage s { | end e } }").stream()
                .filter(e -> e.getKind().equals(ContentAssistEntry.KIND_SNIPPET)).map(ContentAssistEntry::getLabel)
                .collect(Collectors.toSet());

        assertEquals(Set.of("step with its parts", "decision with two outcomes", "end with a feeling",
                "exit with a feeling"), titles);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "SHOP |", "SHOP journey j { | }", "SHOP journey j { stage s { | end e } }",
        "SHOP journey j { stage s { end e { | } } }", "journey j { stage s { | end e } }",
        "journey j { stage s { end e { | } } }"})
    void aTemplateMakesATextWithoutErrors(String place) {
        String text = place.replace("SHOP", SHOP);
        for (ContentAssistEntry entry : entries(text.isEmpty() ? "|" : text)) {
            if (entry.getLabel() != null && entry.getDescription() != null
                    && entry.getDescription().equals("template")) {
                String filled = text.replace("|", Snippet.read(entry.getProposal()).text());
                assertEquals(List.of(), Editor.with(filled).errors(), filled);
            }
        }
    }

    @Test
    void filesThatAreNotUsedYetAreProposed() {
        Map<String, String> library = Map.of("library/people.journey", "persona maya", "library/shop.journey", "",
                "text2.journey", "");
        Editor editor = Editor.with("use \"library/shop.journey\"\nuse |", library);

        assertEquals(List.of("\"library/people.journey\"", "\"text2.journey\""), Editor.service(Completion.class)
                .at(editor.resource(), editor.cursor()).stream().map(ContentAssistEntry::getProposal)
                .filter(proposal -> proposal.contains(".journey")).toList());
    }

    @Test
    void theNamesOfUsedFilesAreProposed() {
        Editor editor = Editor.with("use \"people.journey\"\npersona tom journey j { persona | }",
                Map.of("people.journey", "persona maya \"Maya\" persona tom \"Thomas\""));

        assertEquals(List.of("tom", "maya", "people.tom"), Editor.service(Completion.class)
                .at(editor.resource(), editor.cursor()).stream().map(ContentAssistEntry::getProposal).toList());
    }

    @Test
    void aTemplateFindsANameThatIsFree() {
        assertTrue(entries("journey j { stage s { step newStep | } }").stream()
                .anyMatch(e -> e.getProposal().startsWith("step ${1:newStep2}")));
    }
}
