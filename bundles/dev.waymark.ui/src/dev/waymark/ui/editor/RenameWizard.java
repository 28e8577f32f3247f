/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dev.waymark.ui.help.Help;

/** Asks for the new name; the changes can be looked at before they are made. */
final class RenameWizard extends RefactoringWizard {

    private final Rename rename;

    RenameWizard(Rename rename) {
        super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
        this.rename = rename;
        setDefaultPageTitle("Rename '" + rename.oldName() + "'");
    }

    @Override
    protected void addUserInputPages() {
        addPage(new NamePage());
    }

    /** The field for the name. */
    private final class NamePage extends UserInputWizardPage {

        NamePage() {
            super("name");
        }

        @Override
        public void createControl(Composite parent) {
            Composite page = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(page);
            new Label(page, SWT.NONE).setText("New &name:");
            Text name = new Text(page, SWT.BORDER);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
            name.setText(rename.oldName());
            name.selectAll();
            name.addModifyListener(event -> {
                rename.setName(name.getText());
                setPageComplete(rename.checkName());
            });
            setPageComplete(false);
            setControl(page);
            Help.on(page, Help.RENAME);
            name.setFocus();
        }
    }
}
