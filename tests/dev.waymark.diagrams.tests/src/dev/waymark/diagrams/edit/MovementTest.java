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
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;

/** What is dragged elsewhere stands there in the text, with its comments. */
class MovementTest {

    private static final String TEXT = """
            journey buy {
                stage find {
                    // looks first
                    step look
                    step pick { backstage "Counts" pain "Fees" }
                    step try
                }
                stage pay {
                    step order {
                        frontstage "Greets"
                    }
                }
            }
            """;

    private final Movement tool = new Movement();
    private final Edited text = new Edited(TEXT);

    @Test
    void aStepMovesToAnotherStage() {
        assertEquals(TEXT.replace("        // looks first\n        step look\n", "")
                .replace("\"Greets\"\n        }\n",
                        "\"Greets\"\n        }\n        // looks first\n        step look\n"),
                text.by(model -> tool.moveNode(model.find("buy.find.look", Node.class), model.find("buy.pay"))));
    }

    @Test
    void aStepMovesBehindAnotherOne() {
        String moved = text.by(
                model -> tool.moveNode(model.find("buy.find.look", Node.class), model.find("buy.find.try")));
        assertEquals(TEXT.replace("        // looks first\n        step look\n", "")
                .replace("step try\n", "step try\n        // looks first\n        step look\n"), moved);
        assertEquals(TEXT, text.by(
                model -> tool.moveNode(model.find("buy.find.look", Node.class), model.find("buy.find"))));
    }

    @Test
    void aStageMovesBehindAnotherOne() {
        String moved = text.by(
                model -> tool.moveStage(model.find("buy.find", Stage.class), model.find("buy.pay")));
        assertTrue(moved.indexOf("stage pay") < moved.indexOf("stage find"), moved);
    }

    @Test
    void anActionMovesToAnotherLaneOrMoment() {
        assertEquals(TEXT.replace("backstage", "support"), text.by(
                model -> tool.moveToLane(model.find("buy.find.pick.actions-1", ServiceAction.class), "SUPPORT")));
        String moved = text.by(model -> tool.moveAction(model.find("buy.find.pick.actions-1", ServiceAction.class),
                model.find("buy.pay.order.actions-1")));
        assertTrue(moved.contains("frontstage \"Greets\"\n            frontstage \"Counts\""), moved);
    }

    @Test
    void aPainPointMovesToTheMomentOnWhichItIsDropped() {
        String moved = text.by(model -> tool.movePart(model.find("buy.find.pick.painPoints-1"),
                model.find("buy.pay.order.actions-1")));
        assertTrue(moved.indexOf("pain \"Fees\"") > moved.indexOf("stage pay"), moved);
        assertThrows(RefusedEditException.class, () -> text.by(
                model -> tool.movePart(model.find("buy.find.pick.painPoints-1"), model.find("buy.pay"))));
    }
}
