/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import com.google.inject.Injector;
import org.eclipse.xtext.ui.guice.AbstractGuiceAwareExecutableExtensionFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Makes what the extensions of this bundle name, with the parts of the language in it. */
public final class InjectedParts extends AbstractGuiceAwareExecutableExtensionFactory {

    @Override
    protected Bundle getBundle() {
        return FrameworkUtil.getBundle(InjectedParts.class);
    }

    @Override
    protected Injector getInjector() {
        return JourneyEditing.parts();
    }
}
