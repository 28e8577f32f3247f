/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.welcome;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;

import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.help.Help;
import dev.waymark.ui.icons.Icons;

/** The first page that a newcomer sees: what to begin with. */
public final class WelcomePage extends IntroPart {

    private static final String NEW = "org.eclipse.ui.newWizard(newWizardId=";
    private static final int WIDTH = 640;

    private LocalResourceManager images;
    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void createPartControl(Composite parent) {
        images = new LocalResourceManager(JFaceResources.getResources(), parent);
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        parent.addListener(SWT.Dispose, event -> toolkit.dispose());
        GridLayoutFactory.fillDefaults().applyTo(form.getBody());
        Composite page = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().spacing(0, 22).extendedMargins(0, 0, 48, 32).applyTo(page);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).hint(WIDTH, SWT.DEFAULT)
                .applyTo(page);
        head(page);
        choices(page);
        Help.on(page, Help.WELCOME);
    }

    private void head(Composite page) {
        Composite head = toolkit.createComposite(page);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 4).applyTo(head);
        Label logo = toolkit.createLabel(head, "");
        logo.setImage(images.create(ResourceLocator.imageDescriptorFromBundle(WaymarkUi.ID, "brand/waymark-64.png")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor)));
        GridDataFactory.fillDefaults().span(1, 2).applyTo(logo);
        Label title = toolkit.createLabel(head, "Welcome to Waymark");
        title.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.END).grab(true, true).applyTo(title);
        Label line = toolkit.createLabel(head, "Write a customer's journey once; get a service blueprint, a flowchart "
                + "and an experience map.", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH / 2, SWT.DEFAULT).applyTo(line);
    }

    private void choices(Composite page) {
        choice(page, "project", "Begin with an example", "A finished journey in a project of its own, to read and to "
                + "change.", NEW + "dev.waymark.ui.newProject)");
        choice(page, "journey", "Begin a journey of your own", "Name a persona and the stages; the rest is waiting to "
                + "be filled in.", NEW + "dev.waymark.ui.newJourney)");
        choice(page, "maps", "Take the tour", "Ten minutes from nothing to a map that you can hand out.",
                "org.eclipse.ui.cheatsheets.openCheatSheet(cheatSheetId=dev.waymark.ui.tour)");
        choice(page, "import", "Bring journeys along", "Texts and XMI files from your disk.",
                "org.eclipse.ui.file.import(importWizardId=dev.waymark.ui.import)");
        choice(page, "help", "Read the guide", "The workbench, the concepts and every word of the language.",
                "org.eclipse.ui.help.helpContents");
    }

    private void choice(Composite page, String icon, String title, String about, String command) {
        Composite choice = toolkit.createComposite(page);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 4).extendedMargins(14, 0, 0, 0).applyTo(choice);
        Label picture = toolkit.createLabel(choice, "");
        picture.setImage(images.create(Icons.of(icon + "@2x")));
        GridDataFactory.fillDefaults().span(1, 2).hint(36, SWT.DEFAULT).align(SWT.CENTER, SWT.CENTER)
                .applyTo(picture);
        Hyperlink link = toolkit.createHyperlink(choice, title, SWT.NONE);
        link.setFont(JFaceResources.getBannerFont());
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(event -> perform(command)));
        toolkit.createLabel(choice, about, SWT.WRAP);
    }

    /** Makes room for what comes, and does it. */
    private void perform(String command) {
        PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        try {
            ParameterizedCommand parsed = commands.deserialize(command);
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(parsed, null);
        } catch (CommandException e) {
            WaymarkUi.log("The welcome page", e);
        }
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        form.reflow(true);
    }

    @Override
    public void setFocus() {
        for (Control control : form.getBody().getChildren()) {
            control.setFocus();
        }
    }
}
