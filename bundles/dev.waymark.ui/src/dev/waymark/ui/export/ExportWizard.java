/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

/** <em>Export &gt; Journey Mapping &gt; Maps</em>: writes maps as SVG, PNG or PDF, as {@code waymark render} does. */
public final class ExportWizard extends JourneysWizard {

    /** For the workbench. */
    public ExportWizard() {
        this(new ExportPage());
    }

    private ExportWizard(ExportPage page) {
        super("Maps", "export", page);
    }

    /** Opens the wizard for some journeys. */
    public static void open(Shell parent, List<? extends IResource> journeys, ExportChoice choice) {
        ExportPage page = new ExportPage();
        page.select(journeys);
        page.suggest(choice);
        new WizardDialog(parent, new ExportWizard(page)).open();
    }
}
