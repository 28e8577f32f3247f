/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells which editor is the active one of a page. */
public final class ActiveEditor implements IPartListener2 {

    private final Consumer<IEditorPart> listener;
    private IEditorPart active;

    /** Calls somebody whenever another editor is the active one; with null where there is none. */
    public ActiveEditor(Consumer<IEditorPart> listener) {
        this.listener = listener;
    }

    /** Begins to watch a page. */
    public void follow(IWorkbenchPage page) {
        page.addPartListener(this);
        use(page.getActiveEditor());
    }

    /** Ends what {@link #follow} began. */
    public void stop(IWorkbenchPage page) {
        page.removePartListener(this);
    }

    /** The active editor. */
    public Optional<IEditorPart> editor() {
        return Optional.ofNullable(active);
    }

    /** The file of the active editor, if it is one of the workspace. */
    Optional<IFile> file() {
        return editor().flatMap(Spot::of).map(Spot::file);
    }

    private void use(IEditorPart editor) {
        if (editor != active) {
            active = editor;
            listener.accept(editor);
        }
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        use(part.getPage().getActiveEditor());
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        use(part.getPage().getActiveEditor());
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        use(part.getPage().getActiveEditor());
    }

    /** An editor may show another file now. */
    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        if (part.getPart(false) == active) {
            listener.accept(active);
        }
    }
}
