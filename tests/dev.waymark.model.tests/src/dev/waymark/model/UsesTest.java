/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Use;

class UsesTest {

    private static Use use(String place, String path) {
        Use use = JourneyFactory.eINSTANCE.createUse();
        use.setPath(path);
        JourneyModel model = JourneyFactory.eINSTANCE.createJourneyModel();
        model.getUses().add(use);
        Resource resource = new ResourceImpl(URI.createURI(place));
        resource.getContents().add(model);
        return use;
    }

    @ParameterizedTest
    @CsvSource({
        "library/people.journey, /maps/shop/library/people.journey",
        "people.journey, /maps/shop/people.journey",
        "./people.journey, /maps/shop/people.journey",
        "../people.journey, /maps/people.journey",
        "my people #1.journey, /maps/shop/my people #1.journey",
        "menschen/käufer.journey, /maps/shop/menschen/käufer.journey"
    })
    void aPathIsSeenFromTheOwnFile(String path, String file) {
        assertEquals(file, Uses.uri(use("file:/maps/shop/a.journey", path)).toFileString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/people.journey", "http://host/people.journey", "file:/a.journey", "C:/a.journey",
        "library\\people.journey", "people.xmi", "people", "", ".journey", "library/.journey", "a\u0000.journey"})
    void aPathThatLeadsElsewhereIsNotFollowed(String path) {
        assertFalse(Uses.isUsable(path));
        assertNull(Uses.uri(use("file:/maps/shop/a.journey", path)));
    }

    @Test
    void aTextWithoutAPlaceUsesNothing() {
        assertNull(Uses.uri(use("text.journey", "people.journey")));
        assertNull(Uses.uri(use("untitled:Untitled-1", "people.journey")));
    }

    @Test
    void theAliasOrTheNameOfTheFileStandsBeforeItsNames() {
        Use use = use("file:/a.journey", "library/people.journey");
        assertEquals("people", use.getPrefix());
        use.setAlias("who");
        assertEquals("who", use.getPrefix());
        assertNull(use("file:/a.journey", "library/our-people.journey").getPrefix());
        assertNull(use("file:/a.journey", "library/2026.journey").getPrefix());
    }
}
