/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui;

import java.awt.GraphicsEnvironment;

import com.google.inject.Injector;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.osgi.framework.BundleContext;

import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.model.Uses;

/** The workbench of journeys: what all its parts share. */
public final class WaymarkUi extends AbstractUIPlugin {

    /** The name of this bundle, with which all ids of its extensions begin. */
    public static final String ID = "dev.waymark.ui";

    private static WaymarkUi instance;

    private Injector language;

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        instance = this;
        leaveScreenToDiagrams();
    }

    /**
     * Sirius copies pictures by the clipboard of AWT. Where it is installed, AWT has to look for the screen before
     * drawing says that it needs none; else no diagram opens.
     */
    private static void leaveScreenToDiagrams() {
        if (Platform.getBundle("org.eclipse.sirius.diagram.ui") != null) {
            GraphicsEnvironment.isHeadless();
        }
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        instance = null;
        super.stop(context);
    }

    /** The running workbench, for its preferences and dialogs' settings. */
    public static WaymarkUi get() {
        return instance;
    }

    /** The services of the journey language; prepared at the first call, which takes a moment. */
    public static Injector language() {
        return instance.prepared();
    }

    private synchronized Injector prepared() {
        if (language == null) {
            LanguageLog.listen();
            JourneyIdeSetup setup = new JourneyIdeSetup();
            language = isRegistered() ? setup.createInjector() : setup.createInjectorAndDoEMFRegistration();
        }
        return language;
    }

    /** Another editor of the language, where one is installed, has told EMF already how journeys are loaded. */
    private static boolean isRegistered() {
        return IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap()
                .containsKey(Uses.ENDING.substring(1));
    }

    /** Tells what went wrong where no user can be told at once. */
    public static void log(String message, Throwable failure) {
        ILog.get().error(message, failure);
    }
}
