/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import com.google.inject.Injector;
import org.eclipse.emf.ecore.EPackage;

import dev.waymark.model.journey.JourneyPackage;

/** Prepares the journey language for programs that run outside Eclipse. */
public class JourneyStandaloneSetup extends JourneyStandaloneSetupGenerated {

    /** Registers the language and its metamodel with EMF; the injector gives the language's services. */
    @Override
    public void register(Injector injector) {
        EPackage.Registry.INSTANCE.putIfAbsent(JourneyPackage.eNS_URI, JourneyPackage.eINSTANCE);
        super.register(injector);
    }

    /** Registers the language once, for callers that need no service of it. */
    public static void doSetup() {
        new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
    }
}
