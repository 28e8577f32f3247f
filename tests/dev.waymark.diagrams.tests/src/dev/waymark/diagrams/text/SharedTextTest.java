/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.diagrams.edit.Creation;
import dev.waymark.diagrams.edit.Deletion;
import dev.waymark.diagrams.edit.DirectEdit;
import dev.waymark.diagrams.edit.Movement;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Transition;
import dev.waymark.tests.support.Examples;

/** Text and diagram are one model. */
class SharedTextTest {

    private static final Injector LANGUAGE = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();

    private static final String TEXT = """
            // our shop
            touchpoint site "Website"
            journey buy "Buying" {
                stage find "Finding" {
                    step look "Looks" at site { // at first
                        feels curious +1
                        feels tired -1
                        -> pick 60 %
                    }
                    /* then */
                    step pick "Picks"
                }
                stage pay
            }
            """;

    private final SharedText shared = new SharedText(LANGUAGE, URI.createURI("memory:/buy.journey"),
            (uri, load) -> null);

    SharedTextTest() {
        shared.follow(TEXT);
    }

    private EObject find(String id) {
        return Identity.ofModel(shared.model()).find(id);
    }

    @Test
    void toolsChangeTheTextInTheirOrder() {
        new DirectEdit().retitle((Named) find("buy.find.look"), "Looks around");
        shared.take();
        assertEquals(TEXT.replace("\"Looks\"", "\"Looks around\""), shared.text());
        new Creation().addStep(find("buy.find.pick"));
        shared.take();
        new Deletion().deleteElement(find("buy.find.newStep"));
        shared.take();
        assertEquals(TEXT.replace("\"Looks\"", "\"Looks around\""), shared.text());
    }

    /** As the undo of an editor does: the same elements say again what they said before. */
    private void undo(List<EObject> undone) {
        ((Stage) find("buy.find")).getNodes().clear();
        undone.forEach(node -> ((Stage) find("buy.find")).getNodes().add((Node) node));
        shared.take(shared.changesBack());
    }

    @Test
    void anUndoBringsBackTheVeryText() {
        String commented = TEXT.replace("-> pick 60 %", "")
                .replace("/* then */\n        step pick", "/* then */\n        // the best\n        step  pick");
        shared.follow(commented);
        List<EObject> before = List.copyOf(((Stage) find("buy.find")).getNodes());
        new Deletion().deleteElement(find("buy.find.pick"));
        shared.take();
        String without = shared.text();
        assertFalse(without.contains("the best"));
        undo(before);
        assertEquals(commented, shared.text());
        undo(before.subList(0, 1));
        assertEquals(without, shared.text());
        undo(before);
        assertEquals(commented, shared.text());
    }

    @Test
    void whatIsFoundIsRepairedAsInTheTextEditor() {
        shared.follow(TEXT.replace("curious +1", "curious +7"));
        Problem found = shared.findings().get("buy.find.look.feelings-1").get(0);
        assertEquals("Write '+2'", shared.fixes(found).get(0).label());
        shared.follow(TEXT.replace("curious +1", "curious ?"));
        assertEquals(List.of(), shared.fixes(found));
    }

    @Test
    void commentsMoveWithWhatTheyAreAbout() {
        new Movement().moveNode(find("buy.find.pick"), find("buy.pay"));
        shared.take();
        assertTrue(shared.text().contains("stage pay {\n        /* then */\n        step pick \"Picks\"\n    }"),
                shared.text());
    }

    @Test
    void elementsStayThemselvesWhileTheTextChanges() {
        EObject look = find("buy.find.look");
        EObject pick = find("buy.find.pick");
        Feeling tired = (Feeling) find("buy.find.look.feelings-2");
        shared.follow(TEXT.replace("            feels curious +1\n", "").replace("look \"Looks\"", "browse \"Browses\"")
                .replace("        step pick", "        step before\n        step pick"));
        assertSame(look, find("buy.find.browse"));
        assertSame(pick, find("buy.find.pick"));
        assertSame(tired, find("buy.find.browse.feelings-1"));
        assertEquals(3, pick.eContainer().eContents().size());
    }

    @Test
    void whatMovesInTheTextStaysItself() {
        EObject pick = find("buy.find.pick");
        shared.follow(TEXT.replace("        /* then */\n        step pick \"Picks\"\n", "")
                .replace("stage pay", "stage pay { step pick \"Picks\" }"));
        assertSame(pick, find("buy.pay.pick"));
    }

    @Test
    void aRenameLetterByLetterIsFollowed() {
        EObject pick = find("buy.find.pick");
        for (String name : List.of("pic", "pi", "p", "pu", "put")) {
            shared.follow(TEXT.replace("step pick", "step " + name).replace("-> pick", "-> " + name));
            assertSame(pick, find("buy.find." + name));
        }
    }

    @Test
    void theModelWaitsWhileTheTextIsBroken() {
        EObject look = find("buy.find.look");
        shared.follow(TEXT.replace("stage pay", "stage {"));
        assertSame(look, find("buy.find.look"));
        assertEquals(12, shared.trouble().orElseThrow().line() - 1);
        new DirectEdit().retitle((Named) look, "Lost");
        String message = assertThrows(UnwritableModelException.class, shared::changes).getMessage();
        assertTrue(message.startsWith("The text has an error in line 13"), message);
        shared.follow(TEXT);
        assertTrue(shared.trouble().isEmpty());
        assertEquals("Looks", ((Named) look).getLabel());
    }

    @Test
    void aNameThatIsNotKnownYetTakesNothingAway() {
        shared.follow(TEXT.replace("-> pick", "-> picks"));
        assertTrue(shared.trouble().isPresent());
        assertEquals(1, find("buy.find.look").eContents().stream().filter(Transition.class::isInstance).count());
    }

    @Test
    void whatTheLanguageFindsIsFoundAtItsElement() {
        shared.follow(TEXT.replace("curious +1", "curious +7"));
        assertTrue(shared.findings().get("buy.find.look.feelings-1").get(0).message().contains("7"),
                shared.findings().toString());
    }

    @ParameterizedTest
    @MethodSource("dev.waymark.tests.support.Examples#files")
    void anUntouchedExampleStaysAsItIs(Path file) {
        String text = Examples.text(file);
        SharedText example = new SharedText(LANGUAGE, URI.createFileURI(file.toString()), new OpenedFiles(LANGUAGE));
        example.follow(text);
        assertEquals(List.of(), example.changes());
        example.follow(text + "\n");
        assertEquals(List.of(), example.changes());
    }
}
