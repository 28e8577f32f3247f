/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.diagrams.edit.DirectEdit;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Named;

/** A journey file as diagrams hold it. */
class SharedResourceTest {

    private final OpenedFiles files = new OpenedFiles(new JourneyIdeSetup().createInjectorAndDoEMFRegistration());

    @TempDir
    private Path folder;

    private Resource open(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return files.open(URI.createFileURI(file.toString()), true);
    }

    @Test
    void whatIsSavedIsTheTextWithTheChanges() throws IOException {
        Resource resource = open("a.journey", "// mine\njourney buy { stage find } // end\n");
        new DirectEdit().retitle((Named) resource.getEObject("buy.find"), "Finding");
        resource.save(Map.of());
        assertEquals("// mine\njourney buy { stage find \"Finding\" } // end\n",
                Files.readString(folder.resolve("a.journey")));
    }

    @Test
    void elementsAreKnownByTheirNames() throws IOException {
        Resource resource = open("a.journey", "journey buy { stage find { step look } }");
        EObject look = resource.getEObject("buy.find.look");
        assertEquals("buy.find.look", EcoreUtil.getURI(look).fragment());
        assertSame(resource.getContents().get(0), resource.getEObject(resource.getURIFragment(
                resource.getContents().get(0))));
    }

    @Test
    void whatAUsedFileDefinesIsOneAndTheSame() throws IOException {
        Resource people = open("people.journey", "persona anna \"Anna\"");
        Resource resource = open("a.journey",
                "use \"people.journey\"\njourney buy { persona people.anna\n stage find }");
        assertSame(people.getEObject("anna"), ((Journey) resource.getEObject("buy")).getPersonas().get(0));
        new DirectEdit().retitle((Named) resource.getEObject("buy.find"), "Finding");
        resource.save(Map.of());
        assertEquals("use \"people.journey\"\njourney buy { persona people.anna\n stage find \"Finding\" }",
                Files.readString(folder.resolve("a.journey")));
    }
}
