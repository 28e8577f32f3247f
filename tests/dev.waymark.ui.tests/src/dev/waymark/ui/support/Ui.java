/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The user of a test: works beside the UI thread, waits for what should come, and takes pictures of the screen. */
public final class Ui {

    private static final long PATIENCE = Long.getLong("waymark.patience", 120_000);

    private Ui() {
    }

    /** Does something in the UI thread, and says what came of it. */
    public static <T> T get(Supplier<T> work) {
        AtomicReference<T> result = new AtomicReference<>();
        run(() -> result.set(work.get()));
        return result.get();
    }

    /** Does something in the UI thread; a failure there fails the test. */
    public static void run(Runnable work) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                failure.set(e);
            }
        });
        if (failure.get() instanceof Error error) {
            throw error;
        }
        if (failure.get() instanceof RuntimeException exception) {
            throw exception;
        }
    }

    /** Starts something in the UI thread that may wait for the user, such as a dialog. */
    public static void start(Runnable work) {
        display().asyncExec(work);
    }

    /** Waits until something holds, which is asked in the UI thread. */
    public static void await(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!get(condition::getAsBoolean)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            pause();
        }
    }

    /** Waits until something is there, which is looked for in the UI thread. */
    public static <T> T find(String what, Supplier<T> search) {
        AtomicReference<T> found = new AtomicReference<>();
        await(what, () -> {
            found.set(search.get());
            return found.get() != null;
        });
        return found.get();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        }
    }

    /** The display of the workbench. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** The window of the workbench. */
    public static IWorkbenchWindow window() {
        return get(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
    }

    /** The page of the workbench's window. */
    public static IWorkbenchPage page() {
        return get(() -> window().getActivePage());
    }

    /** Waits for the window or dialog with a title. */
    public static Shell shell(String title) {
        return find("the window '" + title + "'", () -> Arrays.stream(display().getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title)).findFirst().orElse(null));
    }

    /** All widgets of a kind below one; to be asked in the UI thread. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(all(composite, kind));
            }
        }
        return found;
    }

    /** Takes a picture of the whole screen, into the folder that the build names. */
    public static void screenshot(String name) {
        screenshot(name, get(() -> display().getBounds()));
    }

    /** Takes a picture of a part of the screen, into the folder that the build names. */
    public static void screenshot(String name, Rectangle part) {
        run(() -> {
            Image image = new Image(display(), part.width, part.height);
            GC gc = new GC(display());
            gc.copyArea(image, part.x, part.y);
            gc.dispose();
            ImageLoader loader = new ImageLoader();
            loader.data = new ImageData[] {image.getImageData()};
            image.dispose();
            File folder = new File(System.getProperty("waymark.screenshots", "screenshots"));
            folder.mkdirs();
            loader.save(new File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
        });
    }
}
