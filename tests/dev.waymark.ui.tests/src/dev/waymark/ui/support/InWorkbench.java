/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import dev.waymark.ui.perspective.JourneyPerspective;

/**
 * Gives each test an empty workspace in the perspective <em>Journey Mapping</em>. A test fails also when something
 * was written to the error log while it ran. A failure leaves a screenshot.
 */
public final class InWorkbench implements BeforeEachCallback, AfterEachCallback {

    private static final String TOUR = "org.eclipse.ui.cheatsheets.views.CheatSheetView";

    /** The explorer, which on a slow machine asks after a project that the test has just deleted. */
    private static final String EXPLORER = "org.eclipse.ui.navigator.resources";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final ILogListener listener = (status, plugin) -> {
        if (status.getSeverity() == IStatus.ERROR && !EXPLORER.equals(status.getPlugin())) {
            logged.add(status + (status.getException() == null ? "" : ": " + status.getException()));
        }
    };

    @Override
    public void beforeEach(ExtensionContext test) throws CoreException {
        Ui.await("the workbench", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() > 0);
        tidy();
        // Test runners keep error dialogs from opening; a user sees them.
        ErrorDialog.AUTOMATED_MODE = false;
        Ui.run(InWorkbench::openPerspective);
        logged.clear();
        Platform.addLogListener(listener);
    }

    private static void openPerspective() {
        IWorkbenchPage page = Ui.page();
        IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
        welcome.closeIntro(welcome.getIntro());
        try {
            PlatformUI.getWorkbench().showPerspective(JourneyPerspective.ID, page.getWorkbenchWindow());
        } catch (WorkbenchException e) {
            throw new IllegalStateException(e);
        }
        page.resetPerspective();
    }

    @Override
    public void afterEach(ExtensionContext test) throws CoreException {
        if (test.getExecutionException().isPresent()) {
            Ui.screenshot(test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName());
        }
        tidy();
        Platform.removeLogListener(listener);
        assertEquals(List.of(), logged, "written to the error log");
    }

    /** Closes what is open and deletes all projects. */
    private static void tidy() throws CoreException {
        Ui.run(() -> {
            Shell workbench = Ui.window().getShell();
            Arrays.stream(Ui.display().getShells())
                    .filter(shell -> shell != workbench && !shell.isDisposed() && shell.isVisible())
                    .forEach(Shell::close);
            Ui.page().closeAllEditors(false);
            // A tour stays open in whatever perspective comes.
            Optional.ofNullable(Ui.page().findView(TOUR)).ifPresent(Ui.page()::hideView);
        });
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }
}
