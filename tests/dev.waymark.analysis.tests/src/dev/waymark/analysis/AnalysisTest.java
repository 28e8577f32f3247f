/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.tests.support.Examples;
import dev.waymark.tests.support.Journeys;

/** The analysis of files and journeys. */
class AnalysisTest {

    private static final String TWO_JOURNEYS = """
            persona kim "Kim" channel web "Web" touchpoint shelf "Shelf" on web touchpoint desk "Desk" on web
            journey one { persona kim stage a { end e at desk { pain p "P" } } }
            journey two { persona kim stage b { end f { pain q "Q" } } }
            """;

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(Finding::why).toList();
    }

    @Test
    void findingsComeInTheOrderOfTheFileAndAlwaysTheSame() {
        JourneyModel model = Journeys.model(Examples.text("running-shoes"));
        List<String> first = messages(new Analysis(List.of(model)).findings(model));
        assertTrue(first.get(0).contains("'Searches for running shoes'"), first.toString());
        assertEquals(first, messages(new Analysis(List.of(model)).findings(model)));
        JourneyModel again = Journeys.model(Examples.text("running-shoes"));
        assertEquals(first, messages(new Analysis(List.of(again)).findings(again)));
    }

    @Test
    void ofOneJourneyOnlyWhatConcernsItIsTold() {
        JourneyModel model = Journeys.model(TWO_JOURNEYS);
        Journey one = (Journey) model.getDefinitions().get(4);
        List<String> found = messages(new Analysis(List.of(model)).findings(one));
        assertTrue(found.contains("No opportunity solves the pain point 'P', of severity 3."), found.toString());
        assertTrue(found.contains("Nobody answers for the touchpoint 'Desk'."), found.toString());
        assertTrue(found.stream().noneMatch(why -> why.contains("'Q'") || why.contains("'Shelf'")), found.toString());
    }

    @Test
    void everyExampleCanBeAnalyzed() {
        for (Path file : Examples.files()) {
            if (file.getParent().equals(Examples.folder())) {
                JourneyModel model = Journeys.model(Examples.text(file));
                new Analysis(List.of(model)).findings(model).forEach(finding -> assertTrue(
                        finding.message().matches("(?s).+\\. .+\\."), file + ": " + finding.message()));
            }
        }
    }
}
