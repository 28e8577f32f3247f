/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import static dev.waymark.interop.Exchange.concepts;
import static dev.waymark.interop.Exchange.in;
import static dev.waymark.interop.Exchange.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.waymark.tests.support.Journeys;

/** Mermaid's journeys and flowcharts. */
class MermaidTest {

    @Test
    void aJourneyOfSomebodyElse() {
        Imported day = Interchange.read(Exchange.file("day.mmd"), Format.MERMAID_JOURNEY, "day");
        assertEquals("""
                persona me "Me"

                persona cat "Cat"

                journey myWorkingDay "My working day" {
                  persona me, cat
                  stage goToWork "Go to work" {
                    step makeTea "Make tea" {
                      me feels "very good" +2
                    }
                    step goUpstairs "Go upstairs" {
                      me feels neutral 0
                    }
                    step doWork "Do work" {
                      feels "very bad" -2
                    }
                  }
                  stage goHome "Go home" {
                    step goDownstairs "Go downstairs" {
                      me feels "very good" +2
                    }
                    step sitDownReally "Sit down; really" {
                      feels "very good" +2
                    }
                  }
                }
                """.replaceAll("\\s+", " "), text(day).replace("state current", "").replaceAll("\\s+", " "));
        assertEquals(List.of("setting of the diagram [1]"), concepts(day.losses()));
    }

    @Test
    void aFlowchartOfSomebodyElse() {
        Imported support = Interchange.read(Exchange.file("support.mmd"), Format.MERMAID_FLOWCHART, "x");
        assertEquals("""
                journey supportRequest "Support request" {
                  stage steps "Steps" {
                    step customerCalls "Customer calls"
                    decision knownProblem "Known problem?" {
                      yes 70 % -> explainTheFix
                      no -> analyseWithLogs
                    }
                    step explainTheFix "Explain the fix" {
                      -> done2
                      -> hangsUp 12 customers
                    }
                    end done2 "Done"
                    exit hangsUp "Hangs up"
                  }
                  stage secondLevel "Second level" {
                    step analyseWithLogs "Analyse; with \\"logs\\""
                    step repair "Repair"
                    decision fixed "Fixed?" {
                      no -> analyseWithLogs
                      yes -> done2
                    }
                  }
                }
                """.replaceAll("\\s+", " "),
                text(support).replace("state current", "").replaceAll("\\s+", " "));
        assertEquals(List.of("setting of the diagram [3, 4]", "style [7, 8, 19]", "link of a point [20]"),
                concepts(support.losses()));
    }

    @Test
    void aDiagramInADocumentIsFound() {
        String text = "# Notes\n\n```mermaid\nflowchart LR\n  a --> b & c\n```\nand more\n";
        assertEquals(Format.MERMAID_FLOWCHART, Interchange.detect(Exchange.bytes(text),
                List.of(Format.MERMAID_JOURNEY, Format.MERMAID_FLOWCHART)));
        assertTrue(text(in(text, Format.MERMAID_FLOWCHART)).contains("-> b"));
        assertEquals(5, in(text.replace("b & c", "?"), Format.MERMAID_FLOWCHART).troubles().get(0).line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
        "A task: 7: Me ~ A score goes from 1 to 5, not '7'.",
        "A task: good: Me ~ A score goes from 1 to 5, not 'good'.",
        "A task ~ A task is written as 'Pays: 2: Maya': what is done, a score, and who does it."})
    void whatIsWrongIsToldWithItsLine(String line, String message) {
        Imported refused = in("journey\n  title T\n  section S\n    Fine: 3: Me\n    " + line + "\n",
                Format.MERMAID_JOURNEY);
        assertNull(refused.model());
        assertEquals(List.of(new Trouble(5, message)), refused.troubles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"a --> ", "a[never closed --> b", "--> b", "subgraph", "end"})
    void whatIsNoFlowchartIsToldWithItsLine(String line) {
        Imported refused = in("flowchart LR\n  x --> y\n  " + line + "\n", Format.MERMAID_FLOWCHART);
        assertNull(refused.model());
        assertEquals(3, refused.troubles().get(0).line());
    }

    @Test
    void signsThatMermaidWouldUnderstandAreCodes() {
        String title = "section: \\\"50 % off\\\"; #1 <script>alert(1)</script> %% {x} end";
        var model = Journeys.model("journey j \"" + title + "\" { stage s \"" + title + "\" { step a \"" + title
                + "\" { feels glad +1 } decision d \"" + title + "?\" { \"" + title
                + "\" 10 % -> a no -> e } end e } }");
        for (Format format : List.of(Format.MERMAID_JOURNEY, Format.MERMAID_FLOWCHART)) {
            String out = Exchange.out(model, format);
            assertEquals(-1, out.replaceFirst("(?s)^---.*?---", "").indexOf('<'), out);
            Imported back = in(out, format);
            assertEquals(title.replace("\\\"", "\""), Exchange.journey(back.model()).getStages().get(0).getTitle());
            assertEquals(title.replace("\\\"", "\""),
                    Exchange.journey(back.model()).getStages().get(0).getNodes().get(0).getTitle());
        }
    }
}
