/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;
import dev.waymark.dsl.ide.navigation.Elements;
import dev.waymark.tests.support.Examples;

class HoversTest {

    private static final String SHOES = Examples.text("running-shoes");

    private static HoverText hover(Editor editor) {
        return Editor.service(Hovers.class).at(editor.resource(), editor.cursor()).orElseThrow();
    }

    /** What is shown for the first word of a piece of the example. */
    private static String shown(String piece) {
        return hover(Editor.at(SHOES, piece)).markdown();
    }

    @Test
    void aPersonaIsShownAsAPersonWouldReadIt() {
        assertEquals("""
                **Maya, weekend runner**

                *persona* `maya` \u00b7 Hobby runners

                > I only want shoes that fit.

                31 years \u00b7 Nurse \u00b7 Leeds

                Household: Shares a flat with a friend

                Runs to clear her head after night shifts. Her old pair is worn out three weeks before the race.

                **Goals**
                - Run her first half marathon *(observed: Talks with runners)*

                **Needs**
                - Know the right size before she pays *(observed: Post-purchase survey)*

                **Frustrations**
                - Every brand sizes differently *(observed: Post-purchase survey)*

                **Prefers**
                - Online shop
                - E-mail

                14 of 14 statements with evidence \u00b7 validated 2026-10-05 with 412 customers

                1 journey \u00b7 9 feelings""", shown("maya\n  scenario"));
    }

    @Test
    void aMetricIsShownWithItsWayAndItsTrend() {
        assertEquals("""
                **Checkout conversion**

                *metric* `conversion` \u00b7 percent \u00b7 higher is better \u00b7 from Web clickstream

                48 \u2192 60 by 2027-03-31

                latest 48 on 2026-09-30, unchanged

                measures 1 objective \u00b7 1 stage \u00b7 2 initiatives""", shown("conversion \"Checkout"));
        assertTrue(hover(Editor.with("metric m| lower is better { baseline 9 reading 2026-01-01 7 }")).markdown()
                .contains("latest 7 on 2026-01-01, \u2198 better than 9"));
    }

    @Test
    void aTouchpointTellsWhereItIsUsed() {
        assertEquals("""
                **Product page**

                *touchpoint* `productPage` \u00b7 website \u00b7 on Online shop \u00b7 owner Shop team

                used in 1 step""", shown("productPage {"));
    }

    @Test
    void aStepTellsWhereItHappensHowItFeelsAndWhatHurts() {
        String text = shown("comparing \"Compares");

        assertTrue(text.contains("at Product page"), text);
        assertTrue(text.contains("**Feels**\n- unsure \u22121"), text);
        assertTrue(text.contains("**Hurts**\n- Size chart is missing (severity 5)"), text);
    }

    @Test
    void aPainPointTellsWhatWouldHelp() {
        String text = shown("sizes \"Size");

        assertTrue(text.contains("*pain point* `sizes` \u00b7 severity 5 \u00b7 41 % of customers \u00b7 open"), text);
        assertTrue(text.contains("**Would help**\n- Fit guide with foot measuring"), text);
    }

    @Test
    void anOpportunityTellsItsQuadrantAndWhoDeliversIt() {
        String text = shown("finder, sideBySide");

        assertTrue(text.contains("quick win \u00b7 impact 5 \u00b7 effort 2"), text);
        assertTrue(text.contains("**Delivered by**\n- Build the shoe finder"), text);
    }

    @Test
    void aSourceAJourneyAStageAndAnInitiativeHaveTheirPortraits() {
        assertTrue(shown("clicks  \"Web")
                .contains("clickstream \u00b7 2026-07-01 \u2026 2026-09-30 \u00b7 sample 18200"));
        assertTrue(shown("buyShoes").contains("4 stages \u00b7"));
        assertTrue(shown("postPurchase").contains("**Run by**\n- Logistics\n- Customer service"));
        assertTrue(shown("easyReturn").contains("from 2027-01-11 to 2027-04-30"));
    }

    @Test
    void aWordOfTheLanguageIsExplained() {
        assertEquals("**feels**\n\nHow a customer feels at a step: a word and a score.", shown("feels curious"));
        assertEquals("**moment of truth**\n\nWhether this decides the relationship.", shown("moment of truth"));
        assertEquals("**clickstream**\n\nRecorded clicks.", shown("clickstream  "));
    }

    @Test
    void theHoverCoversItsWord() {
        HoverText hover = hover(Editor.with("persona maya \"Maya\" journey j { persona ma|ya }"));

        assertEquals(40, hover.offset());
        assertEquals(4, hover.length());
    }

    @Test
    void thePartsOfAQualifiedNameAreShownEachForItself() {
        String text = "journey j { stage s { step start \"Starts\" { pain fees \"Fees\" } "
                + "end e { opportunity o solves st|art.fees } } }";

        assertTrue(hover(Editor.with(text)).markdown().startsWith("**Starts**"));
        assertTrue(hover(Editor.with(text.replace("st|art.fees", "start.fe|es"))).markdown().startsWith("**Fees**"));
    }

    @Test
    void aLabelCannotBecomeMarkup() {
        assertTrue(hover(Editor.with("team t| \"<b>*A*</b>\"")).markdown().startsWith("**\\<b\\>\\*A\\*\\</b\\>**"));
    }

    @Test
    void thereIsNothingToSayAboutTextsNumbersAndBlanks() {
        for (String text : new String[]{"team t \"So|me\"", "team t  |  ", "persona p { age 3|1 }", "|"}) {
            Editor editor = Editor.with(text);
            assertTrue(Editor.service(Hovers.class).at(editor.resource(), editor.cursor()).isEmpty(), text);
        }
    }

    @Test
    void onAMapAnElementIsShownAsInTheText() {
        Editor editor = Editor.at(SHOES, "checkout \"");
        assertEquals(hover(editor).markdown(), onMap(editor, "buyShoes.decision.checkout", "Checks out"));
    }

    @Test
    void onAMapWhatHasNoNameIsShownWithWhatItBelongsTo() {
        Editor editor = Editor.at(SHOES, "checkout \"");
        assertEquals("**annoyed \u22122**\n\n" + hover(editor).markdown(),
                onMap(editor, "buyShoes.decision.checkout.feelings-1", "annoyed \u22122"));
    }

    private static String onMap(Editor editor, String id, String words) {
        return Editor.service(Hovers.class).of(new Elements(editor.resource()).find(id).orElseThrow(), words);
    }
}
