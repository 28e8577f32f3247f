/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import dev.waymark.data.Measurements;
import dev.waymark.data.formulas.Middle;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.formulas.Score;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;

class ReportTest {

    private static final String SHOES = html(Examples.text("running-shoes"));

    private static Report report(String text) {
        return new Report(Journeys.journey(text), Theme.LIGHT, PictureSource.NONE);
    }

    private static String html(String text) {
        return new String(report(text).html(), StandardCharsets.UTF_8);
    }

    private static Document page(String html) {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    private static List<String> titles(String html) {
        return elements(page(html), "h2").stream().map(Element::getTextContent).toList();
    }

    @Test
    void theReportLeadsFromTheMapsToThePlan() {
        assertEquals(List.of("Experience map", "Service blueprint", "Flowchart", "Persona sheet", "Empathy map",
                "Touchpoints by stage", "Channel flow", "Impact and effort", "Roadmap", "Metric trends",
                "Walk the journey", "Findings", "Opportunities", "Plan"), titles(SHOES));
    }

    @Test
    void picturesWithNothingToShowAreLeftOut() {
        List<String> titles = titles(html("journey walk { stage a { step go } }"));
        assertEquals(List.of("Experience map", "Service blueprint", "Flowchart", "Walk the journey"),
                titles.subList(0, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"running-shoes", "music-sharing", "b2b-services", "b2b-software", "buyers-chain",
        "leisure-traveller"})
    void everyIdIsThereOnceAndEveryLinkLeadsToOne(String example) {
        Document page = page(html(Examples.text(example)));
        List<String> ids = elements(page, "*").stream().map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty()).toList();
        Set<String> once = new HashSet<>();
        assertEquals(List.of(), ids.stream().filter(id -> !once.add(id)).toList());
        elements(page, "a").forEach(link -> assertTrue(once.contains(link.getAttribute("href").substring(1))));
        elements(page, "*").stream().filter(element -> element.hasAttribute("aria-labelledby"))
                .flatMap(element -> List.of(element.getAttribute("aria-labelledby").split(" ")).stream())
                .forEach(id -> assertTrue(once.contains(id), id));
    }

    @Test
    void thePageAsksForNothing() {
        List<String> addresses = new ArrayList<>();
        elements(page(SHOES), "*").forEach(element -> List.of("src", "href", "action", "srcset").forEach(name -> {
            if (element.hasAttribute(name) && !element.getAttribute(name).startsWith("#")
                    && !element.getAttribute(name).startsWith("data:")) {
                addresses.add(element.getAttribute(name));
            }
        }));
        assertEquals(List.of(), addresses);
        assertFalse(SHOES.contains("@import") || SHOES.contains("url(http"));
        assertTrue(SHOES.contains("default-src 'none'") || SHOES.contains("default-src &#39;none&#39;"));
    }

    @Test
    void whatAnAuthorWritesIsNeverMarkup() {
        String evil = "</script><script>alert(1)</script><img src=x onerror=alert(2)>&amp;\\\" ' ]]>";
        String text = Examples.text("running-shoes").replaceAll("(?<!\\\\)\"[^\"\n]+\"",
                Matcher.quoteReplacement("\"" + evil + "\""))
                .replaceAll("use .*", "");
        Journey journey = Journeys.journey(text);
        String html = new String(new Report(journey, Theme.LIGHT, PictureSource.NONE).html(), StandardCharsets.UTF_8);
        Document page = page(html);
        assertEquals(1, elements(page, "script").size());
        assertEquals(0, elements(page, "img").size());
        assertEquals(List.of(), elements(page, "*").stream().filter(e -> e.hasAttribute("onerror")).toList());
    }

    @Test
    void charactersThatXmlDoesNotKnowDoNotBreakThePage() {
        Journey journey = Journeys.journey("journey walk \"Walks\" { stage a { step go \"Goes\" { thinks \"x\" } } }");
        journey.setScenario("bell \u0007, half \uD800, \uFFFF");
        page(new String(new Report(journey, Theme.LIGHT, PictureSource.NONE).html(), StandardCharsets.UTF_8));
    }

    @Test
    void theWalkHasAStepForEachMomentWithWhatTheCustomerThinksAndWhatHurts() {
        List<Element> steps = elements(page(SHOES), "article");
        assertEquals(9, steps.size());
        Element checkout = steps.stream().filter(
                step -> step.getAttribute("data-step").equals("buyShoes.decision.checkout")).findFirst().orElseThrow();
        String text = checkout.getTextContent();
        List.of("Shopping cart", "Where does this fee come from?", "annoyed", "Shipping fee appears at the end")
                .forEach(said -> assertTrue(text.contains(said), said));
    }

    @Test
    void findingsComeWithRemediesAndRankingsWithTheirInputs() {
        assertTrue(SHOES.contains("Let a team or a system act at both steps that takes along what is known."));
        assertTrue(SHOES.contains("impact 4 of 5, effort 1 of 5"));
        assertTrue(SHOES.contains("Checkout conversion"));
    }

    @Test
    void theSameJourneyGivesTheSameBytes() {
        assertArrayEquals(report(Examples.text("music-sharing")).html(), report(Examples.text("music-sharing")).html());
        assertArrayEquals(report(Examples.text("running-shoes")).pdf(), report(Examples.text("running-shoes")).pdf());
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).replace('\u00A0', ' '));
            }
        }
        return pages;
    }

    private static String page(List<String> pages, String title) {
        return pages.stream().skip(1).filter(page -> page.startsWith(title)).findFirst().orElseThrow();
    }

    @Test
    void thePdfSaysWhatThePageSays() throws IOException {
        List<String> pages = pages(report(Examples.text("running-shoes")).pdf());
        assertTrue(pages.get(0).contains("Buying running shoes online"), pages.get(0));
        assertTrue(pages.get(0).contains("Maya, weekend runner"), pages.get(0));
        assertTrue(page(pages, "Findings").contains("nobody hands over"));
        assertTrue(page(pages, "Opportunities").contains("impact 4 of 5, effort 1 of 5"));
        assertTrue(page(pages, "Plan").contains("One price from the start"));
    }

    @Test
    void theContentsOfThePdfLeadToThePages() throws IOException {
        List<String> pages = pages(report(Examples.text("buyers-chain")).pdf());
        Matcher plan = Pattern.compile("Plan (\\d+)").matcher(String.join("\n", pages));
        assertTrue(plan.find());
        int number = Integer.parseInt(plan.group(1));
        assertTrue(pages.get(number - 1).startsWith("Plan"));
        assertTrue(pages.get(number - 1).contains(number + " / " + pages.size()));
    }

    @Test
    void theSmallestJourneyHasAReport() throws IOException {
        List<String> pages = pages(report("journey walk \"Walks\" { stage a { step go \"Goes\" } }").pdf());
        assertTrue(page(pages, "Plan").contains("Nothing is planned for this journey."));
        assertEquals(10, report(Examples.text("running-shoes")).pictures().size());
    }

    @Test
    void whatWasMeasuredIsToldWithItsCountAndIntervalAndShownOnTheMaps() throws IOException {
        Journey journey = Journeys.journey("touchpoint t journey walk \"Walks\" { stage a { step go \"Goes\" at t "
                + "end done \"Arrives\" } }");
        Proportion half = new Proportion(30, 60, 50, 37.7, 62.3);
        Measurements measured = new Measurements("walk", new Measurements.Sample(120, 110, 60, "2026-01-01T10:00:00Z",
                "2026-02-01", List.of()), half, List.of(new Measurements.StepMeasure("walk.a.go", 60, half, half, null,
                null, new Middle(30, 90, 80, 100))), List.of(), List.of(new Measurements.LinkMeasure("walk.a.go",
                "walk.a.done", half)), null, null, null, null, List.of(new Measurements.Answer("walk.a.go", "Would "
                + "you?", "nps", new Score(40, -12.5, -30, 5), null)), List.of(), List.of());
        Report report = new Report(journey, Theme.LIGHT, PictureSource.NONE, measured);
        String html = new String(report.html(), StandardCharsets.UTF_8).replace('\u00A0', ' ');
        for (String said : List.of("60 cases with 110 events from 1 January 2026 to 1 February 2026", "50 %",
                "37.7 % to 62.3 %", "30 of 60", "Goes",
                "NPS \u221212.5", "\u221230 to 5", "Would you?", "1.5 min (1.3 min to 1.7 min)")) {
            assertTrue(html.contains(said), said);
            assertTrue(String.join("", pages(report.pdf())).contains(said), said);
        }
        assertTrue(html.contains("30 of 60."), "a mark on the maps");
        assertFalse(html(Examples.text("running-shoes")).contains("part-measures"));
    }
}
