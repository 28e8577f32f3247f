/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Node;

/** What is drawn stands in the text, where one would have written it. */
class CreationTest {

    private static final String TEXT = """
            // our shop
            journey buy {
                stage find {
                    step look "Looks" // at first
                    step pick "Picks"
                }
                stage pay {
                    exit leave
                }
            }
            """;

    private final Creation tool = new Creation();
    private final Edited text = new Edited(TEXT);

    @Test
    void aStepStandsBehindTheOneThatWasClicked() {
        assertEquals(TEXT.replace("// at first\n", "// at first\n        step newStep \"New step\"\n"),
                text.by(model -> tool.addStep(model.find("buy.find.look"))));
    }

    @Test
    void aStepOnAStageStandsAtItsEnd() {
        assertEquals(TEXT.replace("\"Picks\"\n", "\"Picks\"\n        step newStep \"New step\"\n"),
                text.by(model -> tool.addStep(model.find("buy.find"))));
    }

    @Test
    void namesAreNeverTakenTwice() {
        String twice = text.by(model -> {
            tool.addStep(model.find("buy.find"));
            tool.addStep(model.find("buy.find"));
        });
        assertTrue(twice.contains("step newStep2 \"New step\""), twice);
    }

    @Test
    void aStageStandsBehindTheOneThatWasClickedOrLast() {
        String behind = text.by(model -> tool.addStage(model.find("buy.find")));
        assertTrue(behind.indexOf("stage newStage \"New stage\"") < behind.indexOf("stage pay"), behind);
        String last = text.by(model -> tool.addStage(model.find("buy")));
        assertTrue(last.indexOf("stage newStage \"New stage\"") > last.indexOf("stage pay"), last);
    }

    @Test
    void aDecisionLeadsOn() {
        String decided = text.by(model -> tool.addDecision(model.find("buy.find.look")));
        assertTrue(decided.contains("""
                        decision newDecision "New decision" {
                            yes -> pick
                        }
                """), decided);
    }

    @Test
    void aSecondArrowTakesNothingAway() {
        String branched = text.by(model -> tool.addArrow(model.find("buy.find.look", Node.class),
                model.find("buy.pay.leave", Node.class)));
        assertTrue(branched.contains("-> pick\n            -> leave"), branched);
    }

    @Test
    void nothingLeavesAnExit() {
        assertThrows(RefusedEditException.class, () -> text.by(model -> tool.addArrow(
                model.find("buy.pay.leave", Node.class), model.find("buy.find.look", Node.class))));
    }
}
