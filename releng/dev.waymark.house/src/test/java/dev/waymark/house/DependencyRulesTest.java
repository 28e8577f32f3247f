/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DependencyRulesTest {

    @TempDir
    private Path folder;
    private SmallCheckout house;

    @BeforeEach
    void begin() {
        house = new SmallCheckout(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "dev.waymark.maps,   dev.waymark.render.Drawing",
        "dev.waymark.maps,   dev.waymark.dsl.JourneyStandaloneSetup",
        "dev.waymark.model,  dev.waymark.model.journey.provider.StepItemProvider",
        "dev.waymark.model,  dev.waymark.maps.BlueprintMap",
        "dev.waymark.dsl,    dev.waymark.dsl.ide.JourneyIdeSetup",
        "dev.waymark.render, org.eclipse.xtext.resource.XtextResource",
        "dev.waymark.render, org.eclipse.swt.graphics.GC",
        "dev.waymark.cli,    org.eclipse.jface.viewers.Viewer",
        "dev.waymark.dsl,    org.eclipse.ui.PlatformUI",
        "dev.waymark.ui,     dev.waymark.cli.Waymark",
        "dev.waymark.ui,     org.eclipse.sirius.diagram.DDiagram",
        "dev.waymark.ui,     org.eclipse.xtext.ui.editor.XtextEditor",
        "dev.waymark.cli,    com.example.unheard.Of",
    })
    void anImportThatTheRoomMayNotUseIsFound(String bundle, String imported) throws IOException {
        bundle(bundle, "");
        house.with("bundles/" + bundle + "/src/A.java", "package a;\n\nimport " + imported + ";\n");
        List<String> found = SmallCheckout.texts(DependencyRules.check(house.checkout()));
        assertEquals(1, found.size(), found::toString);
        assertTrue(found.get(0).startsWith("bundles/" + bundle + "/src/A.java:3: may not use " + imported),
                found.get(0));
    }

    @ParameterizedTest
    @CsvSource({
        "dev.waymark.maps,   dev.waymark.model.journey.Step",
        "dev.waymark.render, org.eclipse.elk.graph.ElkNode",
        "dev.waymark.render, dev.waymark.model.journey.Step",
        "dev.waymark.dsl,    org.eclipse.xtext.resource.XtextResource",
        "dev.waymark.cli,    picocli.CommandLine",
        "dev.waymark.cli,    dev.waymark.model.journey.provider.StepItemProvider",
        "dev.waymark.ui,     org.eclipse.swt.graphics.GC",
        "dev.waymark.sirius, org.eclipse.sirius.diagram.DDiagram",
        "dev.waymark.maps,   java.util.List",
    })
    void anImportFromBelowIsFine(String bundle, String imported) throws IOException {
        bundle(bundle, "");
        house.with("bundles/" + bundle + "/src/A.java", "import static " + imported + ".*;\n");
        assertEquals(List.of(), DependencyRules.check(house.checkout()));
    }

    @Test
    void aManifestThatReachesUpIsFound() throws IOException {
        bundle("dev.waymark.maps", "Require-Bundle: dev.waymark.model;bundle-version=\"[0.1,1)\",\n org.eclipse.swt\n");
        assertEquals(List.of("bundles/dev.waymark.maps/META-INF/MANIFEST.MF: "
                + "may not use org.eclipse.swt; see what MAPS may use in Room"),
                SmallCheckout.texts(DependencyRules.check(house.checkout())));
    }

    @Test
    void aBundleWithoutARoomIsFound() throws IOException {
        bundle("dev.waymark.attic", "");
        assertEquals(1, DependencyRules.check(house.checkout()).size());
    }

    private void bundle(String name, String headers) throws IOException {
        house.with("bundles/" + name + "/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n" + headers);
    }
}
