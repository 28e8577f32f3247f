/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.dsl.files.SameModel;
import dev.waymark.tests.support.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples in folders of their own, which use shared files. */
class SharedExamplesTest {

    @TempDir
    Path folder;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(Examples.folder().resolve("bicycles"))) {
            return files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsWrongAndAllIsFormatted(Path file) throws IOException {
        assertEquals(List.of(), Texts.FILES.check(Texts.FILES.load(file)).problems());
        assertEquals(Examples.text(file), Texts.FILES.format(Examples.text(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyElementAndEveryTargetIsFoundByItsAddress(Path file) throws IOException {
        Loaded loaded = Texts.FILES.load(file);
        EcoreUtil.<EObject>getAllContents(loaded.resource(), true).forEachRemaining(element -> {
            assertFound(element, loaded);
            element.eCrossReferences().forEach(target -> assertFound(target, loaded));
        });
    }

    private static void assertFound(EObject element, Loaded loaded) {
        URI uri = EcoreUtil.getURI(element);
        assertTrue(!uri.fragment().startsWith("/") || element == loaded.model(), uri.toString());
        assertSame(element, loaded.resource().getResourceSet().getEObject(uri, true));
    }

    @ParameterizedTest
    @MethodSource("files")
    void anExampleSurvivesTheWayToXmiAndBackElsewhere(Path file) throws IOException {
        Loaded text = Texts.FILES.load(file);
        Path xmi = folder.resolve("a.xmi");
        Texts.FILES.save(text.model(), xmi);
        Path back = folder.resolve("b.journey");
        Texts.FILES.save(Texts.FILES.load(xmi).model(), back);
        Path home = folder.resolve("home");
        Files.createDirectories(home);

        assertEquals(List.of(), Texts.FILES.load(back).problems());
        assertEquals(Optional.empty(), SameModel.difference(Texts.FILES.load(xmi).model(),
                Texts.FILES.load(back).model()));
    }
}
