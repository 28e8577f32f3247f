/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Where an element is named: choose a line to go there. */
final class UsageList extends PopupDialog {

    private static final Point SIZE = new Point(720, 320);

    private final List<Usage> usages;
    private TableViewer table;

    UsageList(Shell parent, List<Usage> usages) {
        super(parent, SWT.RESIZE, true, true, false, false, false,
                "Where '" + usages.get(0).element() + "' is named: " + usages.size(), "Enter goes there");
        this.usages = usages;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        table = new TableViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.FULL_SELECTION);
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Lines()));
        table.setInput(usages);
        table.setSelection(new StructuredSelection(usages.get(0)));
        table.addOpenListener(event -> go());
        return table.getTable();
    }

    @Override
    protected Control getFocusControl() {
        return table.getTable();
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    private void go() {
        if (table.getStructuredSelection().getFirstElement() instanceof Usage usage) {
            close();
            Opening.show(usage.place());
        }
    }

    /** The line, and where it is. */
    private static final class Lines extends LabelProvider implements IStyledLabelProvider {

        @Override
        public StyledString getStyledText(Object element) {
            return new StyledString(getText(element) + "   ")
                    .append(((Usage) element).where(), StyledString.QUALIFIER_STYLER);
        }

        @Override
        public String getText(Object element) {
            return ((Usage) element).text();
        }
    }
}
