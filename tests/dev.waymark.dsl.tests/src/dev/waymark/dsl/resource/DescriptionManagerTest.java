/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.dsl.Folder;
import dev.waymark.dsl.JourneyStandaloneSetup;

/** What the index of a workspace holds, and which files a change concerns. */
class DescriptionManagerTest {

    private static final Injector INJECTOR = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

    private final IResourceDescription.Manager manager = INJECTOR.getInstance(IResourceDescription.Manager.class);

    @TempDir
    Path path;

    private Folder folder;
    private final List<IResourceDescription> before = new ArrayList<>();

    @BeforeEach
    void makeFiles() {
        folder = new Folder(path);
        folder.write("library/base.journey", "segment all");
        folder.write("library/people.journey", "use \"base.journey\" persona anna \"Anna\" in all { goal \"x\" }");
        folder.write("shop/a.journey", "use \"../library/people.journey\" journey a { persona anna }");
        folder.write("shop/alone.journey", "persona anna journey alone { persona anna }");
        for (String name : List.of("library/base", "library/people", "shop/a", "shop/alone")) {
            before.add(describe(name + ".journey"));
        }
    }

    private IResourceDescription describe(String name) {
        XtextResourceSet files = INJECTOR.getInstance(XtextResourceSet.class);
        Resource file = files.getResource(URI.createFileURI(path.resolve(name).toString()), true);
        return manager.getResourceDescription(file);
    }

    /** The names of the files that are concerned when one of them gets another text. */
    private List<String> concernedBy(String name, String text) {
        folder.write(name, text);
        IResourceDescription now = describe(name);
        IResourceDescription old = before.stream().filter(d -> d.getURI().equals(now.getURI())).findFirst()
                .orElseThrow();
        IResourceDescription.Delta change = manager.createDelta(old, now);
        ResourceDescriptionsData index = new ResourceDescriptionsData(before);
        return before.stream().filter(file -> manager.isAffected(List.of(change), file, index))
                .map(file -> file.getURI().lastSegment()).toList();
    }

    @Test
    void theIndexHoldsTheFileAndAllNamesByTheirPaths() {
        assertEquals(List.of("a.journey", "a"), names(before.get(2)));
        assertEquals(List.of("people.journey", "anna"), names(before.get(1)));
        assertEquals("anna", StreamSupport.stream(before.get(1).getExportedObjects().spliterator(), false).skip(1)
                .findFirst().orElseThrow().getEObjectURI().fragment());
        assertEquals(List.of(before.get(1).getURI()), FileDescription.uses(before.get(2)));
    }

    private static List<String> names(IResourceDescription file) {
        return StreamSupport.stream(file.getExportedObjects().spliterator(), false).map(e -> e.getName().toString())
                .toList();
    }

    @Test
    void aRenameConcernsThoseThatUseTheFile() {
        assertEquals(List.of("a.journey"),
                concernedBy("library/people.journey", "use \"base.journey\" persona anne in all"));
    }

    @Test
    void aChangeOfALibraryOfLibrariesReachesAll() {
        assertEquals(List.of("people.journey", "a.journey"), concernedBy("library/base.journey", "segment everybody"));
    }

    @Test
    void anErrorConcernsThoseThatUseTheFile() {
        assertEquals(List.of("a.journey"), concernedBy("library/people.journey",
                "use \"base.journey\" persona anna \"Anna\" in all { goal }"));
    }

    @Test
    void anotherLabelConcernsNobody() {
        assertEquals(List.of(), concernedBy("library/people.journey",
                "use \"base.journey\" persona anna \"Anna the great\" in all { goal \"y\" }"));
    }
}
