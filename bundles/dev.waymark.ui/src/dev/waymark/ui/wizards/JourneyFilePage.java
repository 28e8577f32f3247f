/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.model.Uses;
import dev.waymark.ui.help.Help;

/** Asks where a journey is kept. */
final class JourneyFilePage extends WizardNewFileCreationPage {

    private boolean named;

    JourneyFilePage(IStructuredSelection selection) {
        super("place", selection);
        setTitle("Journey Map");
        setDescription("Where do you want to keep it?");
        setFileExtension("journey");
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        Help.on(getControl(), Help.NEW_JOURNEY);
    }

    /** Proposes a name once the journey has a title. */
    @Override
    public void setVisible(boolean visible) {
        if (visible && !named) {
            named = true;
            setFileName(Names.of(((NewJourneyWizard) getWizard()).outline().draft().title()) + Uses.ENDING);
        }
        super.setVisible(visible);
    }
}
