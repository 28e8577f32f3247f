/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.tests.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;

import dev.waymark.dsl.JourneyStandaloneSetup;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;

/** Journeys for tests, written as people write them. */
public final class Journeys {

    private static final Injector INJECTOR = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();

    private Journeys() {
    }

    /** The model of a text in the journey language; an {@link AssertionError} tells what is wrong with the text. */
    public static JourneyModel model(String text) {
        Resource resource = INJECTOR.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/test.journey"));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        EcoreUtil.resolveAll(resource);
        if (!resource.getErrors().isEmpty()) {
            throw new AssertionError("The text of the test is faulty: " + resource.getErrors());
        }
        return (JourneyModel) resource.getContents().get(0);
    }

    /** The first journey of a text. */
    public static Journey journey(String text) {
        return Definitions.journeys(model(text)).stream().findFirst()
                .orElseThrow(() -> new AssertionError("The text of the test has no journey."));
    }
}
