/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.Uses;

/** The files that a file can use: those that are loaded beside it, and those in its folder and below. */
final class FilePaths {

    private static final int DEEPEST = 4;
    private static final int MOST = 200;

    private FilePaths() {
    }

    /** The paths of the files that the file does not use yet, in quotation marks. */
    static List<Value> around(Resource own) {
        Set<URI> used = UsedFiles.of(own).stream().map(Uses::uri).collect(Collectors.toSet());
        Stream<URI> known = own.getResourceSet() == null ? Stream.empty()
                : own.getResourceSet().getResources().stream().map(Resource::getURI);
        return Stream.concat(known, below(own.getURI()).stream())
                .filter(uri -> !used.contains(uri)).flatMap(uri -> Uses.path(uri, own.getURI()).stream()).distinct()
                .sorted().limit(MOST).map(path -> new Value("\"" + path + "\"", "file")).toList();
    }

    private static Set<URI> below(URI own) {
        Set<URI> found = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
        Path folder = own.isFile() ? Path.of(own.toFileString()).toAbsolutePath().getParent() : null;
        if (folder == null || !Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.find(folder, DEEPEST,
                (path, facts) -> facts.isRegularFile() && path.toString().endsWith(Uses.ENDING))) {
            files.limit(MOST).forEach(file -> found.add(URI.createFileURI(file.toString())));
            return found;
        } catch (IOException | UncheckedIOException e) {
            return found; // what cannot be looked into is not proposed
        }
    }
}
