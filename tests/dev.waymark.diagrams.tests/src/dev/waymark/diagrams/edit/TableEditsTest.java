/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

/** What is typed into a cell of a table stands in the text. */
class TableEditsTest {

    private static final String TEXT = """
            touchpoint site "Website"
            journey buy {
                stage find {
                    step look "Looks" { pain "Fees" }
                    step pick "Picks" at site { opportunity show "Show fees" }
                }
                stage pay
            }
            """;

    private final TableEdits tool = new TableEdits();

    private static String edited(Consumer<Edited.Model> edit) {
        return new Edited(TEXT).by(edit);
    }

    @Test
    void theStepsThatAreNamedUseTheTouchpointAndNoOthers() {
        assertEquals(TEXT.replace(" at site", "").replace("\"Looks\"", "\"Looks\" at site"),
                edited(model -> tool.useIn(model.find("site"), model.find("buy.find"), "Looks")));
        assertEquals(TEXT.replace("\"Looks\"", "\"Looks\" at site"),
                edited(model -> tool.useIn(model.find("site"), model.find("buy.find"), "Looks, Picks")));
        assertEquals(TEXT.replace(" at site", ""),
                edited(model -> tool.useIn(model.find("site"), model.find("buy.find"), "")));
    }

    @Test
    void aStageWithoutStepsCannotUseOne() {
        assertThrows(RefusedEditException.class,
                () -> edited(model -> tool.useIn(model.find("site"), model.find("buy.pay"), "x")));
    }

    @Test
    void anyWordSaysThatAPainPointIsSolved() {
        String solved = edited(model -> tool.solveBy(model.find("buy.find.look.painPoints-1"),
                model.find("buy.find.pick.show"), "x"));
        assertEquals(TEXT.replace("pain \"Fees\"", "pain fees \"Fees\"").replace("\"Show fees\"",
                "\"Show fees\" solves fees"), solved);
    }
}
