/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Step;

/** Arrows that are dragged elsewhere lead there in the text. */
class ReconnectionTest {

    private static final String TEXT = """
            journey buy { stage find {
                step look {
                    -> ask 60 % // most of them
                    -> pay 40 %
                }
                decision ask { yes -> pay no -> look }
                step wait {
                    backstage "Counts"
                    support "Stores"
                }
                step pay {
                    frontstage "Greets"
                }
                end done
            } }
            """;

    private final Reconnection tool = new Reconnection();
    private final Edited text = new Edited(TEXT);

    private static Node node(Edited.Model model, String name) {
        return model.find("buy.find." + name, Node.class);
    }

    @Test
    void theTargetChangesAlone() {
        assertEquals(TEXT.replace("-> ask 60", "-> wait 60"), text.by(model -> tool.reconnectTarget(
                model.find("buy.find.look.transitions-1", Arrow.class), node(model, "wait"))));
    }

    @Test
    void whatIsKnownOfAnArrowGoesAlongToItsNewSource() {
        String moved = text.by(model -> tool.reconnectSource(
                model.find("buy.find.look.transitions-2", Arrow.class), node(model, "wait")));
        assertTrue(moved.contains("-> pay 40 %"), moved);
        assertTrue(moved.indexOf("-> pay 40 %") > moved.indexOf("step wait"), moved);
        String outcome = text.by(model -> tool.reconnectSource(
                model.find("buy.find.ask.no", Arrow.class), node(model, "pay")));
        assertTrue(outcome.contains("-> look when \"no\""), outcome);
    }

    @Test
    void theWayOfTheOrderBecomesAnArrow() {
        String redirected = text.by(
                model -> tool.redirectOrder(model.find("buy.find.pay", Step.class), node(model, "look")));
        assertTrue(redirected.contains("frontstage \"Greets\"\n        -> look\n"), redirected);
        String taken = text.by(model -> tool.takeOrder(model.find("buy.find.pay", Step.class), node(model, "wait")));
        assertTrue(taken.contains("-> pay\n        -> done"), taken);
    }

    @Test
    void theJourneyStartsWhereTheStartLeads() {
        String started = text.by(model -> tool.startAt(model.find("buy", Journey.class), node(model, "wait")));
        assertTrue(started.indexOf("step wait") < started.indexOf("step look"), started);
    }

    @Test
    void onTheBlueprintTheUsualCourseIsRedirected() {
        String come = text.by(model -> tool.comeFrom(model.find("buy.find.done", Moment.class),
                model.find("buy.find.wait", Moment.class)));
        assertTrue(come.contains("support \"Stores\"\n        -> done"), come);
        String lead = text.by(model -> tool.leadTo(model.find("buy.find.done", Moment.class),
                model.find("buy.find.wait", Moment.class)));
        assertTrue(lead.contains("\"Greets\"\n        -> wait"), lead);
    }

    @Test
    void anActionMovesBelowWhereItsArrowComesFrom() {
        String moved = text.by(model -> tool.hangBelow(
                model.find("buy.find.wait.actions-1", ServiceAction.class), model.find("buy.find.pay")));
        assertTrue(moved.contains("frontstage \"Greets\"\n        backstage \"Counts\""), moved);
    }
}
