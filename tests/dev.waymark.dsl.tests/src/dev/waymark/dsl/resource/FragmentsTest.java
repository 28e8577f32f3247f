/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.Texts;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Step;
import dev.waymark.tests.support.Examples;

class FragmentsTest {

    private static final String TEXT = """
            journey shop {
              stage find {
                step look { feels curious +1  pain noise }
              }
            }
            """;

    static List<Path> examples() {
        return Examples.files();
    }

    @Test
    void aFragmentIsTheQualifiedName() {
        JourneyModel model = Texts.model(TEXT);

        assertEquals("shop.find.look.noise", fragment(Texts.named(model, PainPoint.class, "noise")));
        assertEquals("shop.find.look.feelings-1",
                fragment(Texts.named(model, Step.class, "look").getFeelings().get(0)));
        assertEquals("/", fragment(model));
    }

    @Test
    void aFragmentStaysWhenSomethingIsInsertedAbove() {
        JourneyModel model = Texts.model(TEXT);
        Step look = Texts.named(model, Step.class, "look");
        String before = fragment(look);

        Step search = JourneyFactory.eINSTANCE.createStep();
        search.setName("search");
        ((Stage) look.eContainer()).getNodes().add(0, search);

        assertEquals(before, fragment(look));
        assertSame(look, model.eResource().getEObject(before));
        assertSame(search, model.eResource().getEObject("shop.find.search"));
    }

    @Test
    void aRenameChangesTheFragment() {
        JourneyModel model = Texts.model(TEXT);
        Step look = Texts.named(model, Step.class, "look");
        fragment(look);

        look.setName("browse");

        assertEquals("shop.find.browse", fragment(look));
        assertNull(model.eResource().getEObject("shop.find.look"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyElementIsFoundByItsFragment(Path example) {
        Resource resource = Texts.model(example).eResource();
        for (Iterator<EObject> all = resource.getAllContents(); all.hasNext();) {
            EObject element = all.next();
            assertSame(element, resource.getEObject(resource.getURIFragment(element)));
            element.eCrossReferences().forEach(FragmentsTest::assertFound);
        }
    }

    /** By its address, perhaps in another file. */
    private static void assertFound(EObject target) {
        URI uri = EcoreUtil.getURI(target);
        assertFalse(uri.fragment().startsWith("/"), uri.toString());
        assertSame(target, target.eResource().getResourceSet().getEObject(uri, true));
    }

    private static String fragment(EObject element) {
        return element.eResource().getURIFragment(element);
    }
}
