/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;

import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Use;
import dev.waymark.tests.support.Journeys;

class IdentityTest {

    private static final String TEXT = """
            persona maya { goal "Run" goal "Rest" }
            journey j {
              stage a {
                step one { feels glad +1 pain slow "Slow" pain "Dull" takes 2 min -> one }
                decision ok { yes -> one "Needs help" -> one }
              }
            }
            """;

    @Test
    void namedElementsHaveQualifiedNames() {
        Identity identity = Identity.ofModel(Journeys.model(TEXT));
        assertEquals(List.of("maya", "maya.goals-1", "maya.goals-2", "j", "j.a", "j.a.one", "j.a.one.feelings-1",
                "j.a.one.duration", "j.a.one.slow", "j.a.one.painPoints-1", "j.a.one.transitions-1", "j.a.ok",
                "j.a.ok.yes", "j.a.ok.outcomes-1").stream().sorted().toList(),
                identity.all().keySet().stream().sorted().toList());
    }

    @Test
    void everyElementIsFoundAgain() {
        JourneyModel model = Journeys.model(TEXT);
        Identity identity = Identity.ofModel(model);
        model.eAllContents().forEachRemaining(
                element -> assertSame(element, identity.find(identity.of(element))));
    }

    @Test
    void insertingAboveChangesNoIdentity() {
        Identity identity = Identity.ofModel(Journeys.model(TEXT.replace("step one", "step zero step one")));
        assertEquals("Slow", ((PainPoint) identity.find("j.a.one.slow")).getLabel());
    }

    @Test
    void siblingsOfOneNameStayApart() {
        JourneyModel model = Journeys.model("journey j { stage a { step one step one } }");
        Identity identity = Identity.ofModel(model);
        assertEquals("j.a.one~2", identity.of(
                ((Journey) model.getDefinitions().get(0)).getStages().get(0).getNodes()
                        .get(1)));
    }

    @Test
    void theRootHasNoName() {
        JourneyModel model = Journeys.model(TEXT);
        Identity identity = Identity.ofModel(model);
        assertEquals("", identity.of(model));
        assertNull(identity.find("j.a.two"));
    }

    @Test
    void manySiblingsOfOneNameAreNumberedInTheirOrder() {
        JourneyModel model = Journeys.model("team a " + "team a ".repeat(50_000));
        Identity identity = Identity.ofModel(model);
        assertEquals("a", identity.of(model.getDefinitions().get(0)));
        assertEquals("a~50001", identity.of(model.getDefinitions().get(50_000)));
        assertSame(model.getDefinitions().get(40_000), identity.find("a~40001"));
    }

    @Test
    void elementsOfUsedFilesBeginWithThePrefixOfTheirFile() {
        JourneyModel people = placed("file:/all/library/people.journey");
        JourneyModel channels = placed("file:/all/library/channels.journey");
        JourneyModel own = placed("file:/all/shop.journey");
        own.getDefinitions().get(0).setName("people");
        use(own, "library/people.journey", null);
        use(own, "library/channels.journey", "shop");

        Identity identity = Identity.ofModel(own);

        assertEquals("people", identity.of(own.getDefinitions().get(0)));
        Persona maya = (Persona) people.getDefinitions().get(0);
        assertEquals("people~0.maya", identity.of(maya));
        assertEquals("people~0.maya.goals-2", identity.of(maya.getGoals().get(1)));
        assertEquals("shop.maya", identity.of(channels.getDefinitions().get(0)));
        assertEquals("~.maya", identity.of(placed("file:/all/other.journey").getDefinitions().get(0)));
    }

    private static JourneyModel placed(String uri) {
        JourneyModel model = Journeys.model(TEXT);
        model.eResource().setURI(URI.createURI(uri));
        return model;
    }

    private static void use(JourneyModel model, String path, String alias) {
        Use use = JourneyFactory.eINSTANCE.createUse();
        use.setPath(path);
        use.setAlias(alias);
        model.getUses().add(use);
    }
}
