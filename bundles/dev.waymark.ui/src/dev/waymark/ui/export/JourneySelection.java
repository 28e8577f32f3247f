/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

import dev.waymark.render.files.Input;
import dev.waymark.ui.WaymarkUi;

/** The journey files of what is selected in the workspace, as the command line would find them. */
final class JourneySelection {

    private JourneySelection() {
    }

    /** Each file once; those of a folder by their paths in it. */
    static List<Input> inputs(Collection<? extends IResource> selected) {
        Map<Path, Input> inputs = new LinkedHashMap<>();
        for (IResource resource : selected) {
            for (IFile file : files(resource)) {
                Path path = file.getLocation().toPath();
                Path from = resource instanceof IFile ? path.getParent() : resource.getLocation().toPath();
                inputs.putIfAbsent(path, new Input(path, file.getFullPath().toString(), from.relativize(path)));
            }
        }
        return List.copyOf(inputs.values());
    }

    static List<IFile> files(IResource resource) {
        List<IFile> files = new ArrayList<>();
        try {
            resource.accept(found -> {
                if (found instanceof IFile file && file.getLocation() != null
                        && Input.isJourney(file.getLocation().toPath())) {
                    files.add(file);
                }
                return !(found instanceof IContainer) || found == resource || !found.getName().startsWith(".");
            });
        } catch (CoreException e) {
            WaymarkUi.log("The journeys of " + resource.getFullPath() + " could not be looked for.", e);
        }
        files.sort(Comparator.comparing(file -> file.getFullPath().toString()));
        return files;
    }
}
