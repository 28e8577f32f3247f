/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** An element goes with what means nothing without it; everything else stays as it was. */
class DeletionTest {

    private static final String TEXT = """
            touchpoint site "Website"
            touchpoint shop "Shop"
            journey buy { stage find {
                step look at site, shop { // first
                    pain fees "Fees"
                    -> pay
                    -> ask 20 %
                }
                step ask {
                    opportunity "Show" solves fees
                    -> pay
                }
                end pay
            } }
            """;

    private final Deletion tool = new Deletion();

    @Test
    void arrowsGoWithTheStepThatTheyLeadTo() {
        assertEquals("""
                touchpoint site "Website"
                touchpoint shop "Shop"
                journey buy { stage find {
                    step look at site, shop { // first
                        pain fees "Fees"
                        -> pay
                    }
                    end pay
                } }
                """, new Edited(TEXT).by(model -> tool.deleteElement(model.find("buy.find.ask"))));
    }

    @Test
    void mentionsGoWithWhatTheyMention() {
        assertEquals(TEXT.replace("        pain fees \"Fees\"\n", "").replace(" solves fees", ""),
                new Edited(TEXT).by(model -> tool.deleteElement(model.find("buy.find.look.fees"))));
    }

    @Test
    void aTouchpointIsTakenFromAMomentAndStaysKnown() {
        assertEquals(TEXT.replace("at site, shop", "at shop"), new Edited(TEXT).by(
                model -> tool.removeMention(model.find("buy.find.look"), model.find("site"))));
    }
}
