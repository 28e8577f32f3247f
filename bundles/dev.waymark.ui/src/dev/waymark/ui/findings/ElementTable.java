/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.findings;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A table of sentences about elements; what does not fit into its line is told in full below it. */
final class ElementTable<T> {

    /** Leads to the element of an identity. */
    @FunctionalInterface
    interface Guide {

        /** Shows the element; where {@code open}, its editor gets the keys as well. */
        void show(String id, boolean open);
    }

    private final Composite room;
    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final Text whole;

    ElementTable(Composite room, Guide guide, Function<T, String> id, Function<T, String> told) {
        this.room = room;
        Composite table = new Composite(room, SWT.NONE);
        table.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        viewer = new TableViewer(table, SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        whole = new Text(room, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 3 * whole.getLineHeight()).applyTo(whole);
        viewer.addSelectionChangedListener(event -> {
            T chosen = chosen();
            whole.setText(chosen == null ? "" : told.apply(chosen));
            if (chosen != null) {
                guide.show(id.apply(chosen), false);
            }
        });
        viewer.addDoubleClickListener(event -> guide.show(id.apply(chosen()), true));
    }

    /** A room for a table and what stands above it. */
    static Composite room(Composite parent) {
        Composite room = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(room);
        return room;
    }

    void column(String title, int weight, Function<T, String> text, Function<T, Image> image) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object row) {
                return text.apply((T) row);
            }

            @Override
            @SuppressWarnings("unchecked")
            public Image getImage(Object row) {
                return image.apply((T) row);
            }
        });
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    void column(String title, int weight, Function<T, String> text) {
        column(title, weight, text, row -> null);
    }

    /** Shows other rows, and nothing as chosen. */
    void show(List<T> rows) {
        viewer.setInput(rows);
        whole.setText("");
    }

    /** The chosen row, or null. */
    @SuppressWarnings("unchecked")
    T chosen() {
        return (T) viewer.getStructuredSelection().getFirstElement();
    }

    TableViewer viewer() {
        return viewer;
    }

    Composite control() {
        return room;
    }
}
