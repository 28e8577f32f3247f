/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IEditorPart;

import dev.waymark.ui.WaymarkUi;

/** The theme files of a project. */
public final class ThemeFiles {

    private static final String ENDING = "theme";

    private ThemeFiles() {
    }

    static List<Path> near(IEditorPart editor) {
        IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
        return file == null ? List.of() : of(file.getProject());
    }

    /** The theme files of a project, in the order of their paths. */
    public static List<Path> of(IProject project) {
        List<Path> themes = new ArrayList<>();
        try {
            project.accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + ENDING)
                        && proxy.requestResource().getLocation() != null) {
                    themes.add(proxy.requestResource().getLocation().toPath());
                }
                return !proxy.isDerived();
            }, IResource.NONE);
        } catch (CoreException e) {
            WaymarkUi.log("The themes of the project " + project.getName() + " could not be looked for.", e);
        }
        return themes.stream().sorted().toList();
    }
}
