/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.waymark.dsl.ide.Editor;
import dev.waymark.dsl.ide.navigation.References;

class LensesTest {

    private static List<String> lenses(Editor editor) {
        return Lenses.of(editor.resource(), References.filesThatMayUse(editor.resource())).stream().map(lens ->
                editor.text().substring(lens.offset(), lens.offset() + lens.length()) + ": " + lens.text()).toList();
    }

    @Test
    void elementsTellWhereTheyAreUsed() {
        assertEquals(List.of("maya: 1 journey \u00b7 2 feelings", "tom: 1 journey \u00b7 1 feeling",
                "cart: used in 2 steps", "page: not used", "nps: measures 1 stage \u00b7 1 initiative",
                "talks: supports 1 feeling \u00b7 1 pain point",
                "j: 1 stage \u00b7 2 steps \u00b7 2 pain points \u00b7 1 opportunity", "fees: 1 opportunity",
                "\"Slow\": no opportunity", "o: no initiative"), lenses(Editor.with("""
                persona maya
                persona tom
                touchpoint cart
                touchpoint page
                metric nps
                source talks
                journey j {
                  persona maya, tom
                  stage s {
                    measured by nps
                    step a at cart {
                      maya feels glad +1
                      feels sad -1 evidence talks
                    }
                    end e at cart {
                      maya feels glad +1
                      pain fees evidence talks
                      pain "Slow"
                      opportunity o solves fees
                    }
                  }
                }
                initiative i { improves nps }
                """)));
    }

    @Test
    void usagesInOtherFilesCountToo() {
        assertEquals(List.of("maya: 2 journeys"), lenses(Editor.with("persona maya", Map.of(
                "a.journey", "use \"text.journey\" journey j { persona maya } journey k { persona maya }"))));
    }
}
