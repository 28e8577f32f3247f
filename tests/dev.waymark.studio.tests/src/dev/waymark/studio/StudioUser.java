/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtbot.eclipse.finder.SWTWorkbenchBot;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.finders.UIThreadRunnable;
import org.eclipse.swtbot.swt.finder.keyboard.SWTKeyboardStrategy;
import org.eclipse.swtbot.swt.finder.utils.SWTBotPreferences;
import org.eclipse.swtbot.swt.finder.waits.DefaultCondition;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.files.TextReader;
import dev.waymark.ui.WaymarkUi;

/** A user of the studio. A failure leaves a screenshot. */
public final class StudioUser implements BeforeEachCallback, AfterEachCallback {

    private static final int PATIENCE = 60_000;
    private static final int WIDTH = 1500;
    private static final int HEIGHT = 950;
    private static int projects;

    static {
        // keys go to the workbench itself: the other way, by AWT's robot, needs a display that AWT can use
        SWTBotPreferences.KEYBOARD_STRATEGY = SWTKeyboardStrategy.class.getName();
        SWTBotPreferences.KEYBOARD_LAYOUT = "EN_US";
        SWTBotPreferences.TIMEOUT = PATIENCE;
    }

    /** The bot that clicks and types. */
    public final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    private final boolean tidiesBefore;
    private final boolean tidiesAfter;

    /** With an empty workspace before and after each test. */
    public StudioUser() {
        this(true, true);
    }

    private StudioUser(boolean tidiesBefore, boolean tidiesAfter) {
        this.tidiesBefore = tidiesBefore;
        this.tidiesAfter = tidiesAfter;
    }

    /** A user who leaves everything as it is: whoever starts the workbench next finds it. */
    public static StudioUser leaving() {
        return new StudioUser(true, false);
    }

    /** A user who finds what was left. */
    public static StudioUser returning() {
        return new StudioUser(false, true);
    }

    @Override
    public void beforeEach(ExtensionContext test) throws CoreException {
        UIThreadRunnable.syncExec(() -> {
            var welcome = PlatformUI.getWorkbench().getIntroManager();
            welcome.closeIntro(welcome.getIntro());
            PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().setBounds(0, 0, WIDTH, HEIGHT);
        });
        if (tidiesBefore) {
            tidy();
        }
        projects++;
        bot.perspectiveById("dev.waymark.ui.perspective").activate();
    }

    @Override
    public void afterEach(ExtensionContext test) throws CoreException {
        if (test.getExecutionException().isPresent()) {
            screenshot(test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName());
        }
        if (tidiesAfter) {
            tidy();
        } else {
            closeWorkbenchAtEnd();
        }
    }

    /** The harness takes the windows away; only a workbench that is closed writes down what was open in them. */
    private static void closeWorkbenchAtEnd() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        workbench.getService(IEventBroker.class).subscribe(UIEvents.UILifeCycle.APP_SHUTDOWN_STARTED, event -> {
            if (!workbench.isClosing()) {
                workbench.close();
            }
        });
    }

    /** Takes a picture of the screen, into the folder that the build names. */
    public void screenshot(String name) {
        bot.captureScreenshot(
                Path.of(System.getProperty("waymark.screenshots", "screenshots"), name + ".png").toString());
    }

    private void tidy() throws CoreException {
        closeEditors();
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    /** Closes all editors, and keeps nothing that was not saved. */
    public void closeEditors() {
        get(() -> page().closeAllEditors(false));
        settle();
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** The project of the test, another one for each. */
    public static String project() {
        return "Shop " + projects;
    }

    /** A file of the project. */
    public IFile file(String name, String text) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(project());
        if (!project.exists()) {
            project.create(null);
            project.open(null);
        }
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** Does something in the thread of the workbench; what it throws is thrown here. */
    public static <T> T get(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        PlatformUI.getWorkbench().getDisplay().syncExec(task);
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until the workbench has done what it had put off. */
    public void settle() {
        for (int i = 0; i < 3; i++) {
            bot.sleep(100);
            get(() -> null);
        }
    }

    /** Opens the editor that Eclipse chooses for a file. */
    public SWTBotEclipseEditor open(IFile file) {
        get(() -> IDE.openEditor(page(), file));
        return bot.activeEditor().toTextEditor();
    }

    /** Opens a certain editor for a file, beside those that are open. */
    public SWTBotEclipseEditor open(IFile file, String editor) {
        get(() -> page().openEditor(new FileEditorInput(file), editor, true,
                IWorkbenchPage.MATCH_ID | IWorkbenchPage.MATCH_INPUT));
        return bot.activeEditor().toTextEditor();
    }

    /** Opens a view, or brings it to the front. */
    public void show(String view) {
        get(() -> page().showView(view));
    }

    /** Fills what edits a cell, and presses Enter. */
    public static <T extends Control> void enter(T cell, Consumer<T> filling) {
        get(() -> {
            filling.accept(cell);
            cell.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    /** Replaces words in the text of an editor, as one step that can be undone. */
    public static void replace(SWTBotEclipseEditor editor, String words, String others) {
        get(() -> {
            IDocument document = document(editor.getReference().getEditor(true));
            document.replace(document.get().indexOf(words), words.length(), others);
            return null;
        });
    }

    /** A journey text as XMI. */
    public String xmi(String text) {
        return get(() -> {
            TextReader reader = WaymarkUi.language().getInstance(TextReader.class);
            var loaded = reader.parse(text, URI.createURI("memory:/a.journey"), null, new ClosedResourceSet());
            var resource = new XMIResourceImpl(URI.createURI("memory:/a.xmi"));
            resource.getContents().add(loaded.model());
            var out = new ByteArrayOutputStream();
            resource.save(out, null);
            return out.toString(StandardCharsets.UTF_8);
        });
    }

    /** The document of an editor. */
    public static IDocument document(IEditorPart editor) {
        ITextEditor text = (ITextEditor) editor;
        return text.getDocumentProvider().getDocument(text.getEditorInput());
    }

    /** Gives a command, as its key or its entry in a menu does. */
    public void command(String id) {
        get(() -> PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null));
    }

    /** Gives a command that opens a dialog, and does not wait for it. */
    public static void later(String id, Map<String, String> parameters) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            try {
                Command command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Waits until something holds. */
    public void await(String what, Check check) {
        bot.waitUntil(new DefaultCondition() {
            @Override
            public boolean test() throws Exception {
                return check.holds();
            }

            @Override
            public String getFailureMessage() {
                return "Waited in vain: " + what;
            }
        }, PATIENCE, 50);
    }

    /** Something that holds or does not. */
    public interface Check {

        /** Looks. */
        boolean holds() throws CoreException;
    }
}
