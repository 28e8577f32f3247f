/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Moment;

/** What belongs to a moment is written within it. */
class MomentPartsTest {

    private static final String TEXT = """
            touchpoint site "Website"
            journey buy { stage find {
                step look "Looks" {
                    pain "Hidden fees" // ouch
                    backstage "Counts"
                }
            } }
            """;

    private final MomentParts tool = new MomentParts();

    private static void assertWritten(String expected, Consumer<Edited.Model> edit) {
        String text = new Edited(TEXT).by(edit);
        assertTrue(text.contains(expected), text);
        assertTrue(text.contains("// ouch"), text);
    }

    @Test
    void partsAreWrittenWithinTheirMoment() {
        assertWritten("feels unsure 0", model -> tool.addFeeling(model.find("buy.find.look")));
        assertWritten("thinks \"What next?\"", model -> tool.addThought(model.find("buy.find.look")));
        assertWritten("pain \"New pain point\"", model -> tool.addPainPoint(model.find("buy.find.look")));
        assertWritten("evidence \"New evidence\"", model -> tool.addPhysicalEvidence(model.find("buy.find.look")));
        assertWritten("need \"New need\"", model -> tool.addStatement(model.find("buy.find"), "needs"));
    }

    @Test
    void anActionStandsInItsLaneBelowTheOneThatWasClicked() {
        assertWritten("backstage \"Counts\"\n        backstage \"New action\"",
                model -> tool.addAction(model.find("buy.find.look.actions-1"), "BACKSTAGE"));
    }

    @Test
    void anOpportunityOnAPainPointSolvesIt() {
        assertWritten("pain hiddenFees \"Hidden fees\" // ouch",
                model -> tool.addOpportunity(model.find("buy.find.look.painPoints-1")));
        assertWritten("opportunity \"New opportunity\" solves hiddenFees",
                model -> tool.addOpportunity(model.find("buy.find.look.painPoints-1")));
    }

    @Test
    void aNewTouchpointIsDefinedBesideTheOthersAndUsed() {
        assertWritten("touchpoint site \"Website\"\ntouchpoint newTouchpoint \"New touchpoint\"",
                model -> tool.addTouchpoint(model.find("buy.find.look")));
        assertWritten("step look \"Looks\" at newTouchpoint",
                model -> tool.addTouchpoint(model.find("buy.find.look")));
    }

    @Test
    void aKnownTouchpointIsUsed() {
        String text = new Edited(TEXT).by(model -> {
            Moment look = model.find("buy.find.look", Moment.class);
            assertEquals(1, tool.unusedTouchpoints(look).size());
            tool.useTouchpoint(look, tool.unusedTouchpoints(look).get(0));
            assertEquals(0, tool.unusedTouchpoints(look).size());
        });
        assertTrue(text.contains("step look \"Looks\" at site"), text);
    }

    @Test
    void whatBelongsToAMomentCannotStandOnAStage() {
        assertThrows(RefusedEditException.class,
                () -> new Edited(TEXT).by(model -> tool.addPainPoint(model.find("buy.find"))));
        assertThrows(RefusedEditException.class,
                () -> new Edited(TEXT).by(model -> tool.addStatement(model.find("buy.find.look"), "mindset")));
    }
}
