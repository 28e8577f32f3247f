/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.start;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

import dev.waymark.ui.WaymarkUi;

/** The picture that is shown until the first window opens. */
final class Splash {

    private static final String PICTURE = "brand/splash.png";
    /** More than enough to paint one picture; a display that does not paint at all must not hold up the start. */
    private static final int MOST_EVENTS = 200;

    private final Shell shell;
    private boolean painted;

    private Splash(Display display, Image picture) {
        shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        Rectangle size = picture.getBounds();
        Rectangle screen = display.getPrimaryMonitor().getBounds();
        shell.setBounds(screen.x + (screen.width - size.width) / 2, screen.y + (screen.height - size.height) / 2,
                size.width, size.height);
        shell.addListener(SWT.Paint, event -> {
            event.gc.drawImage(picture, 0, 0);
            painted = true;
        });
        shell.addListener(SWT.Dispose, event -> picture.dispose());
    }

    /** Shows the picture; it goes away by itself. */
    static void show(Display display) {
        ResourceLocator.imageDescriptorFromBundle(WaymarkUi.ID, PICTURE).map(ImageDescriptor::createImage)
                .ifPresent(picture -> new Splash(display, picture).open(display));
    }

    private void open(Display display) {
        shell.open();
        for (int events = 0; !painted && events < MOST_EVENTS; events++) {
            display.readAndDispatch();
        }
        Listener others = this::closeBefore;
        display.addFilter(SWT.Show, others);
        shell.addListener(SWT.Dispose, event -> display.removeFilter(SWT.Show, others));
    }

    private void closeBefore(Event event) {
        if (event.widget instanceof Shell && event.widget != shell && !shell.isDisposed()) {
            event.display.asyncExec(shell::dispose);
        }
    }
}
