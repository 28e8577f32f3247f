/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.waymark.render.scene.ElementIndex;

/** Finds words on the map. */
final class SearchBar extends Composite {

    private final MapCanvas canvas;
    private final Text words;
    private final Label count;
    private List<ElementIndex.Element> hits = List.of();
    private int current;

    SearchBar(Composite parent, MapCanvas canvas) {
        super(parent, SWT.NONE);
        this.canvas = canvas;
        GridLayoutFactory.fillDefaults().numColumns(5).margins(10, 4).applyTo(this);
        words = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Words on the map");
        words.setToolTipText("Enter: next place; Shift+Enter: previous place; Esc: end the search");
        words.addListener(SWT.Modify, event -> find());
        words.addListener(SWT.KeyDown, this::key);
        words.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ESCAPE
                && event.detail != SWT.TRAVERSE_RETURN);
        GridDataFactory.fillDefaults().hint(240, SWT.DEFAULT).applyTo(words);
        button("Previous", -1);
        button("Next", 1);
        count = new Label(this, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        Button close = new Button(this, SWT.PUSH);
        close.setText("Close");
        close.addListener(SWT.Selection, event -> close());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    private void button(String label, int way) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> step(way));
    }

    private void key(Event event) {
        if (event.character == SWT.CR) {
            step((event.stateMask & SWT.SHIFT) != 0 ? -1 : 1);
            event.doit = false;
        } else if (event.character == SWT.ESC) {
            close();
            event.doit = false;
        }
    }

    void open() {
        appear(true);
        words.setFocus();
        words.selectAll();
        find();
    }

    private void close() {
        canvas.found(List.of(), 0);
        appear(false);
        canvas.setFocus();
    }

    private void appear(boolean visible) {
        setVisible(visible);
        ((GridData) getLayoutData()).exclude = !visible;
        getParent().layout();
    }

    /** Another map is shown: its places are others. */
    void mapChanged() {
        if (getVisible()) {
            hits = canvas.map().map(map -> map.index().find(words.getText())).orElse(List.of());
            current = Math.max(0, Math.min(current, hits.size() - 1));
            show();
        }
    }

    private void find() {
        current = 0;
        mapChanged();
        reveal();
    }

    /** Goes to the next place, or back to the one before. */
    void step(int way) {
        if (!hits.isEmpty()) {
            current = Math.floorMod(current + way, hits.size());
            show();
            reveal();
        }
    }

    private void reveal() {
        if (!hits.isEmpty()) {
            canvas.reveal(hits.get(current).bounds());
        }
    }

    private void show() {
        canvas.found(hits, current);
        if (words.getText().isBlank()) {
            count.setText("");
        } else {
            count.setText(hits.isEmpty() ? "Nothing found" : (current + 1) + " of " + hits.size());
        }
    }

    /** Looks for other words. */
    void type(String text) {
        words.setText(text);
    }

    /** How many places there are, as the user reads it. */
    String count() {
        return count.getText();
    }
}
