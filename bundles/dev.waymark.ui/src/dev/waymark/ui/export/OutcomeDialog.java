/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** What came of an export, with all that there is to say about it, however much it is. */
final class OutcomeDialog extends MessageDialog {

    private static final int HEIGHT = 180;
    private static final int WIDTH = 480;

    private final List<String> remarks;

    /** A dialog that has not been opened yet. */
    OutcomeDialog(Shell parent, String title, String message, List<String> remarks) {
        super(parent, title, null, message, remarks.isEmpty() ? INFORMATION : WARNING, 0, IDialogConstants.OK_LABEL);
        this.remarks = remarks;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        if (remarks.isEmpty()) {
            return null;
        }
        Text list = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        list.setText(String.join("\n", remarks));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
        return list;
    }
}
