/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BiFunction;

import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Statement;

/** What is typed on a diagram is typed as in the text. */
class DirectEditTest {

    private static final String TEXT = """
            team shop "Shop"
            journey buy { stage find {
                step newStep "New step" {
                    feels curious +1
                    thinks "Where?"
                    pain "Fees" severity 3
                    opportunity "Show" impact 1
                    backstage shop "Counts"
                    evidence "Bill"
                    -> newStep 40 % when "lost"
                    -> chosen
                }
                decision chosen "Ready?" { yes -> newStep no -> newStep }
            } }
            """;

    private static final String STEP = "buy.find.newStep";

    private final DirectEdit tool = new DirectEdit();

    private <T> void assertTyped(String before, String after, String id, Class<T> kind,
            BiFunction<T, String, ?> edit, String typed) {
        assertEquals(TEXT.replace(before, after),
                new Edited(TEXT).by(model -> edit.apply(model.find(id, kind), typed)));
    }

    @Test
    void aNameThatWasMadeOfTheTitleFollowsIt() {
        String text = new Edited(TEXT).by(model -> tool.retitle(model.find(STEP, Named.class), "Looks around"));
        assertEquals(TEXT.replace("\"New step\"", "\"Looks around\"").replace("newStep", "looksAround"), text);
    }

    @Test
    void aNameThatItsAuthorChoseStays() {
        assertTyped("\"Ready?\"", "\"Sure?\"", "buy.find.chosen", Named.class, tool::retitle, "Sure?");
    }

    @Test
    void everyKindIsTypedInItsOwnWords() {
        assertTyped("curious +1", "\"very happy\" +2", STEP + ".feelings-1", Feeling.class, tool::refeel,
                "very happy +2");
        assertTyped("Where?", "When?", STEP + ".thoughts-1", Statement.class, tool::restate, "“When?”");
        assertTyped("\"Fees\" severity 3", "\"Hidden fees\" severity 5", STEP + ".painPoints-1", PainPoint.class,
                tool::retitlePain, "Hidden fees severity 5");
        assertTyped("\"Show\" impact 1", "\"Show it\" impact 4 effort 2", STEP + ".opportunities-1",
                Opportunity.class, tool::retitleIdea, "Show it impact 4 effort 2");
        assertTyped("backstage shop \"Counts\"", "backstage \"Weighs\"", STEP + ".actions-1", ServiceAction.class,
                tool::redo, "Weighs");
        assertTyped("\"Counts\"", "\"Weighs\"", STEP + ".actions-1", ServiceAction.class, tool::redo, "Shop: Weighs");
        assertTyped("40 % when \"lost\"", "35 % when \"late\"", STEP + ".transitions-1", Arrow.class, tool::relabel,
                "when late 35 %");
        assertTyped("yes ->", "sure 80 % ->", "buy.find.chosen.yes", Arrow.class, tool::relabel, "sure · 80 %");
        assertTyped("evidence \"Bill\"", "evidence \"Bill\"\n        evidence \"Box\"", STEP, Moment.class,
                tool::showEvidence, "Bill\nBox");
    }

    @Test
    void whatIsThereComesBackUnchanged() {
        assertEquals(TEXT, new Edited(TEXT).by(model -> {
            tool.retitle(model.find(STEP, Named.class), tool.editedTitle(model.find(STEP, Named.class)));
            Feeling feeling = model.find(STEP + ".feelings-1", Feeling.class);
            tool.refeel(feeling, tool.editedFeeling(feeling));
            PainPoint pain = model.find(STEP + ".painPoints-1", PainPoint.class);
            tool.retitlePain(pain, tool.editedPain(pain));
            Opportunity idea = model.find(STEP + ".opportunities-1", Opportunity.class);
            tool.retitleIdea(idea, tool.editedIdea(idea));
            ServiceAction action = model.find(STEP + ".actions-1", ServiceAction.class);
            tool.redo(action, tool.editedAction(action));
            Arrow arrow = model.find(STEP + ".transitions-1", Arrow.class);
            tool.relabel(arrow, tool.editedArrow(arrow));
            Statement thought = model.find(STEP + ".thoughts-1", Statement.class);
            tool.restate(thought, tool.editedStatement(thought));
            Moment moment = model.find(STEP, Moment.class);
            tool.showEvidence(moment, tool.editedEvidence(moment));
        }));
    }

    @Test
    void whatCannotBeIsRefusedWithAReason() {
        assertRefused("-2 to +2", STEP + ".feelings-1", Feeling.class, tool::refeel, "happy +3");
        assertRefused("1 to 5", STEP + ".painPoints-1", PainPoint.class, tool::retitlePain, "Fees severity 9");
        assertRefused("100 %", STEP + ".transitions-1", Arrow.class, tool::relabel, "140 %");
        assertRefused("delete it", STEP, Named.class, tool::retitle, "  ");
    }

    private static <T> void assertRefused(String reason, String id, Class<T> kind, BiFunction<T, String, ?> edit,
            String typed) {
        String message = assertThrows(RefusedEditException.class,
                () -> new Edited(TEXT).by(model -> edit.apply(model.find(id, kind), typed))).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
