/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;

import dev.waymark.dsl.JourneyRuntimeModule;
import dev.waymark.dsl.ide.JourneyIdeModule;
import dev.waymark.dsl.ide.JourneyIdeSetup;

/** Prepares the journey language with what the language server asks of it. */
class JourneyServerSetup extends JourneyIdeSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new JourneyRuntimeModule(), new JourneyIdeModule(),
                new JourneyServicesModule()));
    }
}
