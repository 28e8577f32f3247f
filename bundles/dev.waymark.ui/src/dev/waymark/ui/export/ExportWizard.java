/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import dev.waymark.render.files.MapPlan;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.icons.Icons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;

/** <em>Export &gt; Journey Mapping &gt; Maps</em>: writes maps as SVG, PNG or PDF, as {@code waymark render} does. */
public final class ExportWizard extends Wizard implements IExportWizard {

    private static final String TITLE = "Export Maps";
    private static final String SECTION = "export";
    private static final int SHOWN = 12;

    private final ExportPage page = new ExportPage();

    /** For the workbench. */
    public ExportWizard() {
        setWindowTitle(TITLE);
        setDefaultPageImageDescriptor(Icons.of(Icons.WIZARD));
        setDialogSettings(settings());
        addPage(page);
    }

    private static IDialogSettings settings() {
        IDialogSettings all = WaymarkUi.get().getDialogSettings();
        IDialogSettings own = all.getSection(SECTION);
        return own == null ? all.addNewSection(SECTION) : own;
    }

    /** Opens the wizard for some journeys. */
    public static void open(Shell parent, List<? extends IResource> journeys, ExportChoice choice) {
        ExportWizard wizard = new ExportWizard();
        wizard.page.select(journeys);
        wizard.page.suggest(choice);
        new WizardDialog(parent, wizard).open();
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
                .map(IWorkbenchPage::getActiveEditor).map(editor -> ResourceUtil.getFile(editor.getEditorInput()))
                .stream().toList();
    }

    @Override
    public boolean performFinish() {
        Optional<MapPlan> plan = page.plan();
        if (plan.isEmpty() || !IDE.saveAllEditors(page.resources().toArray(new IResource[0]), true)) {
            return false;
        }
        page.remember();
        Path folder = page.folder().orElseThrow();
        Display display = getShell().getDisplay();
        new ExportJob(JourneySelection.inputs(page.resources()), plan.get(), folder,
                files -> mayOverwrite(display, files),
                outcome -> display.asyncExec(() -> tell(display, folder, outcome))).schedule();
        return true;
    }

    private static boolean mayOverwrite(Display display, List<Path> existing) {
        return display.syncCall(() -> MessageDialog.openQuestion(parent(display), "Overwrite Maps",
                existing.size() == 1 ? existing.get(0).getFileName() + " is there already. Overwrite it?"
                        : existing.size() + " of the files are there already. Overwrite them?"));
    }

    private static Shell parent(Display display) {
        return display.getActiveShell();
    }

    private static void tell(Display display, Path folder, ExportJob.Outcome outcome) {
        int count = outcome.written().size();
        String text = (count == 0 ? "Nothing was written."
                : (count == 1 ? "One file was" : count + " files were") + " written to " + folder + ".")
                + remarks(outcome.remarks());
        if (outcome.remarks().isEmpty()) {
            MessageDialog.openInformation(parent(display), "Maps Exported", text);
        } else {
            MessageDialog.openWarning(parent(display), "Maps Exported", text);
        }
    }

    private static String remarks(List<String> remarks) {
        String lines = String.join("\n", remarks.subList(0, Math.min(SHOWN, remarks.size())));
        return remarks.isEmpty() ? "" : "\n\nLeft out:\n" + lines
                + (remarks.size() > SHOWN ? "\nand " + (remarks.size() - SHOWN) + " more" : "");
    }
}
