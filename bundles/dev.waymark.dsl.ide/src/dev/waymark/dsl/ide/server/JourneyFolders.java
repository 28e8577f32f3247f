/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import jakarta.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.WorkspaceFolder;

import dev.waymark.model.Uses;

/** Finds the journeys of the folders that are open in the editor. */
class JourneyFolders {

    private static final Set<String> OTHERS = Set.of("node_modules", "target");
    private static final int DEEPEST = 100;

    private final JourneyUris uris;

    @Inject
    JourneyFolders(JourneyUris uris) {
        this.uris = uris;
    }

    /**
     * All journeys in these folders and those below, but for hidden folders and what build tools leave behind, with the
     * time when each was changed last.
     */
    Map<URI, FileTime> journeys(List<WorkspaceFolder> folders) {
        Map<URI, FileTime> found = new LinkedHashMap<>();
        for (WorkspaceFolder folder : folders) {
            Path root = path(folder);
            if (root != null) {
                walk(root).forEach((file, changed) -> found.put(uris.of(file), changed));
            }
        }
        return found;
    }

    /** Is this one of the journeys in these folders, if it exists? */
    boolean cover(List<WorkspaceFolder> folders, URI journey) {
        if (!journey.isFile()) {
            return false;
        }
        Path file = Path.of(journey.toFileString());
        return folders.stream().map(this::path).anyMatch(root -> root != null && file.startsWith(root)
                && isJourney(file) && isSearched(root, file.getParent()));
    }

    private Path path(WorkspaceFolder folder) {
        URI uri = uris.toUri(folder.getUri());
        return uri.isFile() ? Path.of(uri.toFileString()) : null;
    }

    private static Map<Path, FileTime> walk(Path root) {
        Map<Path, FileTime> files = new TreeMap<>();
        try {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isSearched(root, folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && isJourney(file)) {
                        files.put(file, attributes.lastModifiedTime());
                    }
                    return FileVisitResult.CONTINUE;
                }

                /** What cannot be read holds no journey that anyone could edit. */
                @Override
                public FileVisitResult visitFileFailed(Path file, IOException trouble) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException trouble) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("Nothing here throws what it meets", e);
        }
        return files;
    }

    private static boolean isJourney(Path file) {
        return file.toString().endsWith(Uses.ENDING);
    }

    private static boolean isSearched(Path root, Path folder) {
        for (Path name : root.relativize(folder)) {
            if (name.toString().startsWith(".") || OTHERS.contains(name.toString())) {
                return false;
            }
        }
        return true;
    }
}
