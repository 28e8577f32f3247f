/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A calm line above the map that says why it may not be what the author wrote. */
final class Banner extends Composite {

    private static final String LAST_GOOD = "The text cannot be understood at the moment. This is its last good map. ";
    private static final String NO_MAP = "The text cannot be understood yet, so there is no map. ";
    private static final String DOUBTFUL = "The map may be wrong: ";
    private static final int INK = 0x5C3A00;
    private static final int GROUND = 0xFFF3D6;

    private final Link words;
    private Optional<JourneyState.Trouble> trouble = Optional.empty();

    Banner(Composite parent, Consumer<JourneyState.Trouble> opener) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 6).applyTo(this);
        Label sign = new Label(this, SWT.NONE);
        sign.setText("\u26A0");
        words = new Link(this, SWT.WRAP);
        words.addListener(SWT.Selection, event -> trouble.ifPresent(opener));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
        paint(this);
        paint(sign);
        paint(words);
    }

    private static void paint(Control control) {
        // A theme of the workbench leaves alone what says so.
        control.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        control.setBackground(MapCanvas.colour(GROUND));
        control.setForeground(MapCanvas.colour(INK));
    }

    /** Says what is wrong, or nothing where nothing is. */
    void show(LiveMap.Shown shown) {
        trouble = shown.trouble();
        boolean needed = shown.stale() || trouble.isPresent();
        String text = beginning(shown) + trouble.map(Banner::link).orElse("");
        if (!text.equals(words.getText()) || needed != getVisible()) {
            words.setText(text);
            setVisible(needed);
            ((GridData) getLayoutData()).exclude = !needed;
            getParent().layout();
        }
    }

    private static String beginning(LiveMap.Shown shown) {
        if (shown.stale()) {
            return shown.map() == null ? NO_MAP : LAST_GOOD;
        }
        return shown.trouble().filter(found -> found.line() > 0).isPresent() ? DOUBTFUL : "";
    }

    private static String link(JourneyState.Trouble found) {
        String message = found.message().replace("&", "&&").replace("<", "\u2039").replace(">", "\u203A");
        return found.line() > 0 ? "<a>Line " + found.line() + "</a>: " + message : message;
    }

    /** What the user reads; empty where nothing is shown. */
    String text() {
        return getVisible() ? words.getText() : "";
    }
}
