/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** Projects and files of a test, and the editors on them. */
public final class Workspace {

    private Workspace() {
    }

    /** An open project, made when there is none of the name. */
    public static IProject project(String name) {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        return doing(() -> {
            if (!project.exists()) {
                project.create(null);
            }
            project.open(null);
            return project;
        });
    }

    /** A file with a text, {@code project/folder/name}; an existing one is overwritten. */
    public static IFile file(String path, String text) {
        IPath place = IPath.fromPortableString(path);
        IFile file = project(place.segment(0)).getFile(place.removeFirstSegments(1));
        ByteArrayInputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return doing(() -> {
            if (file.exists()) {
                file.setContents(content, true, true, null);
            } else {
                make(file.getParent());
                file.create(content, true, null);
            }
            return file;
        });
    }

    /** What stands in a file on the disk. */
    public static String text(IFile file) {
        try {
            return Files.readString(file.getLocation().toPath());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void make(IContainer folder) throws CoreException {
        if (folder instanceof IFolder missing && !missing.exists()) {
            make(missing.getParent());
            missing.create(true, true, null);
        }
    }

    /** Opens the editor that Eclipse chooses for a file. */
    public static ITextEditor open(IFile file) {
        return Ui.get(() -> {
            try {
                return (ITextEditor) IDE.openEditor(Ui.page(), file);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** The document that an editor shows. */
    public static IDocument document(ITextEditor editor) {
        return Ui.get(() -> editor.getDocumentProvider().getDocument(editor.getEditorInput()));
    }

    /** Work on resources that should succeed. */
    public interface Work<T> {

        /** Does it. */
        T run() throws CoreException;
    }

    /** Does some work on resources; a failure fails the test. */
    public static <T> T doing(Work<T> work) {
        try {
            return work.run();
        } catch (CoreException e) {
            throw new AssertionError(e);
        }
    }
}
