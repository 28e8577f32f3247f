/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

import dev.waymark.render.MapKind;

/** A map on the whole screen, and nothing else. 1, 2 and 3 choose the map; Esc ends. */
final class Presentation {

    private final Shell shell;
    private final MapCanvas canvas;
    private final MapCommands commands;

    Presentation(Display display, DrawnMap map, MapCommands commands, Runnable ended) {
        this.commands = commands;
        shell = new Shell(display, SWT.NO_TRIM);
        shell.setText(map.drawing().title());
        shell.setLayout(new FillLayout());
        canvas = new MapCanvas(shell);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.viewport().fit(Viewport.Fit.PAGE);
        canvas.show(map);
        shell.addListener(SWT.Dispose, event -> ended.run());
        shell.setBounds(display.getActiveShell() == null ? display.getPrimaryMonitor().getBounds()
                : display.getActiveShell().getMonitor().getBounds());
        shell.setFullScreen(true);
        shell.open();
        canvas.setFocus();
    }

    void show(DrawnMap map) {
        if (map != null && !shell.isDisposed()) {
            shell.setText(map.drawing().title());
            canvas.show(map);
        }
    }

    private void key(Event event) {
        int number = event.character - '1';
        if (event.keyCode == SWT.ESC || event.keyCode == SWT.F11) {
            shell.close();
        } else if (number >= 0 && number < MapKind.MAPS.size()) {
            commands.kind(MapKind.MAPS.get(number));
        }
    }
}
