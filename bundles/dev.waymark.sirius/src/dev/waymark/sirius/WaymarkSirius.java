/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.datatransfer.FlavorListener;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Plugin;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.osgi.framework.BundleContext;

import dev.waymark.diagrams.edit.RefusedEditException;
import dev.waymark.sirius.text.Messages;

/** The diagrams of journeys: registers what they look like and what they can do. */
public final class WaymarkSirius extends Plugin {

    /** The bundle. */
    public static final String ID = "dev.waymark.sirius";

    private static final String SPECIFICATION = ID + "/description/waymark.odesign";

    private static final FlavorListener NOBODY = change -> {
        // being there is enough
    };

    private final Set<Viewpoint> viewpoints = new HashSet<>();

    @Override
    public void start(BundleContext context) throws Exception {
        super.start(context);
        RefusedEditException.tellBy(Messages::show);
        viewpoints.addAll(ViewpointRegistry.getInstance().registerFromPlugin(SPECIFICATION));
        listenToClipboard();
    }

    /**
     * GMF listens to the clipboard of AWT while a diagram is open. On X11 the first listener makes its thread, which
     * is that of the workbench, wait for an answer of the clipboard's owner: so somebody else has to be the first.
     */
    private static void listenToClipboard() {
        if (Platform.WS_GTK.equals(Platform.getWS()) && !GraphicsEnvironment.isHeadless()) {
            ICoreRunnable listening = monitor -> Toolkit.getDefaultToolkit().getSystemClipboard()
                    .addFlavorListener(NOBODY);
            Job.createSystem("Listening to the clipboard", listening).schedule();
        }
    }

    @Override
    public void stop(BundleContext context) throws Exception {
        viewpoints.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
        viewpoints.clear();
        super.stop(context);
    }

    /** Tells the error log what went wrong. */
    public static void log(String message, Throwable failure) {
        ILog.of(WaymarkSirius.class).error(message, failure);
    }
}
