/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import static dev.waymark.interop.Exchange.concepts;
import static dev.waymark.interop.Exchange.in;
import static dev.waymark.interop.Exchange.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Customer Journey Modelling Language. */
class CjmlTest {

    @Test
    void aFileOfSomebodyElse() {
        Imported pizza = Interchange.read(Exchange.file("pizza.xml"), Format.CJML, "x");
        assertEquals("""
                channel telephone2 "Telephone" digital
                channel door2 "Door" digital

                touchpoint telephone "Telephone" other on telephone2
                touchpoint door "Door" other on door2

                team pizzaCo "Pizza & Co"

                persona carl "Carl"

                journey orderAPizza "Order a pizza" {
                  persona carl
                  scenario "Friday evening"
                  state current
                  stage order "Order" {
                    step callsTheShop "Calls the shop" at telephone {
                      backstage pizzaCo "Prints the menu"
                      frontstage pizzaCo "Takes the order"
                    }
                  }
                  stage eat "Eat" {
                    step getsThePizza "Gets the pizza" at door {
                      feels "very good" +2
                      thinks "Still hot!"
                      frontstage pizzaCo "Delivers"
                    }
                  }
                }
                """.replaceAll("\\s+", " ").replaceAll(" (digital|other|state current)", ""),
                text(pizza).replaceAll("\\s+", " ").replaceAll(" (digital|other|state current)", ""));
        assertEquals(List.of("<message> [28]", "<actualjourney> [40]"), concepts(pizza.losses()));
    }

    @Test
    void theActualJourneyOfOnePersonIsRead() {
        Imported actual = in("""
                <CJML version="2.0"><actualJourney><journeyID>AJ1</journeyID><actors>
                <endUser actorID="Carl"/><serviceProvider actorID="A"/></actors><touchpoints><actualAction>
                <touchpointID>D1</touchpointID><compliance>adhoc</compliance><initiator><refersTo actorIDref="Carl"/>
                <initiatorLabel>Waits</initiatorLabel></initiator></actualAction></touchpoints></actualJourney></CJML>
                """, Format.CJML);
        assertTrue(text(actual).contains("step waits \"Waits\""), text(actual));
        assertEquals(List.of("that it is the actual journey of one person [1]", "<compliance> [3]"),
                concepts(actual.losses()));
    }

    @Test
    void theEncodingIsTheOneThatIsDeclared() {
        String xml = "<?xml version='1.0' encoding='ISO-8859-1'?><CJML><plannedJourney><journeyTitle>Caf\u00e9"
                + "</journeyTitle><actors><endUser actorID='u'/></actors><touchpoints><plannedAction><initiator>"
                + "<refersTo actorIDref='u'/><initiatorLabel>Orders</initiatorLabel></initiator></plannedAction>"
                + "</touchpoints></plannedJourney></CJML>";
        Imported in = Interchange.read(xml.getBytes(StandardCharsets.ISO_8859_1), Format.CJML, "x");
        assertTrue(text(in).contains("Caf\u00e9"), text(in));
        Imported refused = Interchange.read(xml.replace("ISO-8859-1", "UTF-8").getBytes(StandardCharsets.ISO_8859_1),
                Format.CJML, "x");
        assertTrue(refused.troubles().get(0).message().startsWith("This file is not in UTF-8."), refused.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<!DOCTYPE CJML [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]><CJML>&b;</CJML>",
        "<!DOCTYPE CJML [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CJML>&x;</CJML>",
        "<!DOCTYPE CJML SYSTEM \"http://localhost:1/x.dtd\"><CJML/>"})
    void aFileThatAttacksReadersIsRefused(String xml) {
        Imported refused = in(xml, Format.CJML);
        assertNull(refused.model());
        assertTrue(refused.troubles().get(0).message().contains("DOCTYPE"), refused.troubles().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<CJML>", "no xml", "<html/>", "<CJML/>", "<CJML><plannedJourney/></CJML>", ""})
    void whatIsNoCjmlIsToldSo(String xml) {
        assertEquals(1, in(xml, Format.CJML).troubles().size());
    }

    @Test
    void nestingWithoutEndIsRefused() {
        String deep = "<CJML>".repeat(10_000);
        assertTrue(in(deep, Format.CJML).troubles().get(0).message().contains("nested"));
    }
}
