/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A diagram of the future state can show alone what is to change. */
class FutureStateTest {

    @RegisterExtension
    final StudioUser user = new StudioUser();

    @Test
    void whatStaysAsItIsIsHidden() throws CoreException {
        Diagram flowchart = Diagram.open(user, user.file("shop.journey", """
                journey future "Tomorrow" {
                    state future
                    compare with today
                    stage pay "Paying" {
                        step order "Orders"
                        step confirm "Gets a message"
                    }
                }
                journey today "Today" {
                    stage pay "Paying" { step order "Orders" }
                }
                """), "flowchart");
        assertTrue(flowchart.isVisible("Orders"));
        flowchart.choose("Filters", "Only what is to change");
        user.screenshot("future-state");
        assertFalse(flowchart.isVisible("Orders"), "as it is today");
        assertTrue(flowchart.isVisible("Gets a message"), "this is new");
    }
}
