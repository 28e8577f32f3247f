/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.start;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Waymark as a program of its own: the workbench of the Eclipse IDE behind our splash. The platform's own splash needs
 * a native launcher, which we do without.
 */
public final class WaymarkApplication implements IApplication {

    private static final String WORKBENCH = "org.eclipse.ui.ide.workbench";

    private IApplication workbench;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display display = PlatformUI.createDisplay();
        Splash.show(display);
        workbench = workbench();
        return workbench.start(context);
    }

    private static IApplication workbench() throws CoreException {
        IExtension application = Platform.getExtensionRegistry()
                .getExtension(Platform.PI_RUNTIME, Platform.PT_APPLICATIONS, WORKBENCH);
        return (IApplication) application.getConfigurationElements()[0].getChildren("run")[0]
                .createExecutableExtension("class");
    }

    @Override
    public void stop() {
        if (workbench != null) {
            workbench.stop();
        }
    }
}
