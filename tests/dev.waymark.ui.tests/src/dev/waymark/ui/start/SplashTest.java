/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class SplashTest {

    @Test
    void standsInTheMiddleUntilAWindowOpens() {
        List<Shell> before = Ui.get(() -> Arrays.asList(Ui.display().getShells()));
        Ui.run(() -> Splash.show(Ui.display()));
        Shell splash = Ui.find("the splash", () -> Arrays.stream(Ui.display().getShells())
                .filter(shell -> shell.isVisible() && !before.contains(shell)).findFirst().orElse(null));
        Rectangle place = Ui.get(splash::getBounds);
        Rectangle screen = Ui.get(() -> Ui.display().getPrimaryMonitor().getBounds());
        assertEquals(new Point(480, 300), new Point(place.width, place.height));
        assertTrue(Math.abs(2 * place.x + place.width - screen.width) <= 1, place + " on " + screen);
        Shell window = Ui.get(() -> new Shell(Ui.display()));
        Ui.run(window::open);
        Ui.await("the end of the splash", splash::isDisposed);
        Ui.run(window::dispose);
    }
}
