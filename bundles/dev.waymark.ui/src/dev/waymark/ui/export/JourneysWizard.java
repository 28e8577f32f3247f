/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.icons.Icons;
import dev.waymark.ui.maps.Spot;

/** An export of journeys: one page, then the work in the background, and at the end what came of it. */
public abstract class JourneysWizard extends Wizard implements IExportWizard {

    private final String what;
    private final JourneysPage page;

    /**
     * A wizard with a page.
     *
     * @param what what is written, as titles of dialogs say it
     * @param section where its settings are kept
     */
    JourneysWizard(String what, String section, JourneysPage page) {
        this.what = what;
        this.page = page;
        setWindowTitle("Export " + what);
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
        setDialogSettings(settings(section));
        addPage(page);
    }

    private static IDialogSettings settings(String section) {
        IDialogSettings all = WaymarkUi.get().getDialogSettings();
        IDialogSettings own = all.getSection(section);
        return own == null ? all.addNewSection(section) : own;
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        List<IResource> resources = new ArrayList<>();
        for (Object selected : selection.toList()) {
            IResource resource = Adapters.adapt(selected, IResource.class);
            if (resource != null) {
                resources.add(resource);
            }
        }
        if (resources.isEmpty()) {
            resources.addAll(inActiveEditor(workbench));
        }
        page.select(resources);
    }

    /** The file that the user writes, if there is one. */
    private static List<IFile> inActiveEditor(IWorkbench workbench) {
        return Optional.ofNullable(workbench.getActiveWorkbenchWindow().getActivePage())
                .map(IWorkbenchPage::getActiveEditor).flatMap(Spot::of).map(Spot::file)
                .stream().toList();
    }

    @Override
    public boolean performFinish() {
        Optional<ExportPlan> plan = page.plan();
        if (plan.isEmpty() || !IDE.saveAllEditors(page.resources().toArray(new IResource[0]), true)) {
            return false;
        }
        page.remember();
        Path folder = page.folder().orElseThrow();
        Display display = getShell().getDisplay();
        new ExportJob("Exporting " + what.toLowerCase(Locale.ROOT), JourneySelection.inputs(page.resources()),
                plan.get(), folder, files -> mayOverwrite(display, files),
                outcome -> display.asyncExec(() -> tell(display, folder, outcome))).schedule();
        return true;
    }

    private boolean mayOverwrite(Display display, List<Path> existing) {
        return display.syncCall(() -> MessageDialog.openQuestion(parent(display), "Overwrite " + what,
                existing.size() == 1 ? existing.get(0).getFileName() + " is there already. Overwrite it?"
                        : existing.size() + " of the files are there already. Overwrite them?"));
    }

    private static Shell parent(Display display) {
        return display.getActiveShell();
    }

    private void tell(Display display, Path folder, ExportJob.Outcome outcome) {
        int count = outcome.written().size();
        String text = count == 0 ? "Nothing was written."
                : (count == 1 ? "One file was" : count + " files were") + " written to " + folder + ".";
        new OutcomeDialog(parent(display), what + " Exported",
                text + (outcome.remarks().isEmpty() ? "" : "\n\nLeft out:"), outcome.remarks()).open();
    }
}
