/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.xtext.util.Modules2;

import dev.waymark.dsl.JourneyRuntimeModule;
import dev.waymark.dsl.JourneyStandaloneSetup;

/** Prepares the journey language with its editing services, outside Eclipse. */
public class JourneyIdeSetup extends JourneyStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new JourneyRuntimeModule(), new JourneyIdeModule()));
    }
}
