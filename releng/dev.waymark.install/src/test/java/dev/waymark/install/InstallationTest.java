/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.install;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.osgi.launch.EquinoxFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/** The Eclipse that the director installed holds Waymark, and an OSGi framework resolves all of it. */
class InstallationTest {

    private static final Path ECLIPSE = Path.of(System.getProperty("eclipse"));
    private static final Path BUNDLES_INFO =
            ECLIPSE.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");

    @TempDir
    private Path storage;
    private Framework framework;

    @BeforeEach
    void installWhatTheDirectorInstalled() throws BundleException, IOException {
        Map<String, String> configuration = new HashMap<>();
        configuration.put(Constants.FRAMEWORK_STORAGE, storage.toString());
        configuration.put("osgi.os", "linux");
        configuration.put("osgi.ws", "gtk");
        configuration.put("osgi.arch", "x86_64");
        framework = new EquinoxFactory().newFramework(configuration);
        framework.init();
        for (String line : Files.readAllLines(BUNDLES_INFO)) {
            if (!line.startsWith("#") && !line.startsWith("org.eclipse.osgi,")) {
                install(framework.getBundleContext(), line.split(",")[2]);
            }
        }
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(10_000);
    }

    @Test
    void waymarkIsInstalled() {
        Set<String> names = new TreeSet<>();
        waymark().forEach(bundle -> names.add(bundle.getSymbolicName()));
        assertEquals(Set.of("dev.waymark.model", "dev.waymark.model.edit", "dev.waymark.dsl", "dev.waymark.dsl.ide",
                "dev.waymark.maps", "dev.waymark.render", "dev.waymark.analysis", "dev.waymark.interop",
                "dev.waymark.data", "dev.waymark.report", "dev.waymark.ui"), names);
    }

    @Test
    void everyBundleOfWaymarkResolves() {
        framework.adapt(FrameworkWiring.class).resolveBundles(waymark());
        List<String> unresolved = new ArrayList<>();
        for (Bundle bundle : waymark()) {
            if (bundle.getState() != Bundle.RESOLVED) {
                unresolved.add(bundle.getSymbolicName() + " " + whyNot(bundle));
            }
        }
        assertEquals(List.of(), unresolved);
    }

    private static void install(BundleContext context, String location) throws BundleException {
        URI file = ECLIPSE.toUri().resolve(location);
        context.installBundle("reference:" + file);
    }

    private List<Bundle> waymark() {
        List<Bundle> waymark = new ArrayList<>();
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().startsWith("dev.waymark.")) {
                waymark.add(bundle);
            }
        }
        return waymark;
    }

    private static String whyNot(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT);
            return "only after it was started";
        } catch (BundleException e) {
            return e.getMessage();
        }
    }
}
