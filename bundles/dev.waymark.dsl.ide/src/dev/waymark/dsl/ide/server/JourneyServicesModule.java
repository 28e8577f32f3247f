/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.service.AbstractGenericModule;

/** The services of this bundle as the language server asks for them. */
public class JourneyServicesModule extends AbstractGenericModule {

    public Class<? extends IHoverService> bindIHoverService() {
        return JourneyHover.class;
    }
}
