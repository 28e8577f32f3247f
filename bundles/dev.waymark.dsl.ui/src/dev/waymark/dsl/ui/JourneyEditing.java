/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.eclipse.xtext.ui.shared.SharedStateModule;
import org.eclipse.xtext.util.Modules2;
import org.osgi.framework.BundleContext;

import dev.waymark.dsl.JourneyRuntimeModule;
import dev.waymark.dsl.ide.JourneyIdeModule;
import dev.waymark.ui.LanguageLog;

/** The language in Xtext's editor: made once, when it is first asked for. */
public final class JourneyEditing extends AbstractUIPlugin {

    private static JourneyEditing instance;

    private Injector parts;

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        LanguageLog.listen();
        instance = this;
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        instance = null;
        super.stop(context);
    }

    /** The parts of the editor. */
    static Injector parts() {
        return instance.made();
    }

    private synchronized Injector made() {
        if (parts == null) {
            parts = Guice.createInjector(Modules2.mixin(new JourneyRuntimeModule(), new JourneyIdeModule(),
                    new SharedStateModule(), new JourneyEditorModule(this)));
        }
        return parts;
    }
}
