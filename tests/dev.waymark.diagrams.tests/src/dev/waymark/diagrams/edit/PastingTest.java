/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A copy stands where it was pasted, under a name of its own. */
class PastingTest {

    private static final String TEXT = """
            journey buy {
                stage find {
                    step look "Looks" {
                        pain fees "Fees"
                        opportunity show solves fees
                    }
                    step pick
                }
                stage pay
            }
            """;

    private final Pasting tool = new Pasting();
    private final Edited text = new Edited(TEXT);

    @Test
    void aStepIsPastedBehindTheOneThatWasClicked() {
        String pasted = text.by(model -> tool.pasteCopy(model.find("buy.find.look"), model.find("buy.find.look")));
        assertTrue(pasted.contains("step look2 \"Looks\" {"), pasted);
        assertTrue(pasted.indexOf("step look2") < pasted.indexOf("step pick"), pasted);
    }

    @Test
    void whatRefersWithinTheCopyRefersToTheCopy() {
        String pasted = text.by(model -> tool.pasteCopy(model.find("buy.find.look"), model.find("buy.pay")));
        assertTrue(pasted.contains("opportunity show2 solves fees2"), pasted);
    }

    @Test
    void aPainPointIsPastedIntoTheMoment() {
        String pasted = text.by(model -> tool.pasteCopy(model.find("buy.find.look.fees"), model.find("buy.find.pick")));
        assertTrue(pasted.contains("pain fees2 \"Fees\""), pasted);
    }

    @Test
    void whatCannotStandThereIsRefused() {
        assertEquals("A pain point cannot stand here.", assertThrows(RefusedEditException.class, () -> text.by(
                model -> tool.pasteCopy(model.find("buy.find.look.fees"), model.find("buy.pay")))).getMessage());
    }
}
