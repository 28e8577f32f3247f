/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.EmbeddedImage;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.xtext.diagnostics.Severity;

/** The pictures that one file of journeys names, each read once; a placeholder stands in for one that is not there. */
final class Pictures implements PictureSource {

    private final Input file;
    private final Map<String, Optional<EmbeddedImage>> found = new ConcurrentHashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    Pictures(Input file) {
        this.file = file;
    }

    @Override
    public Optional<EmbeddedImage> find(String path) {
        return found.computeIfAbsent(path, this::read);
    }

    private Optional<EmbeddedImage> read(String path) {
        try {
            return Optional.of(EmbeddedImage.read(file.path().resolveSibling(path)));
        } catch (InvalidPathException e) {
            troubles.put(path, "this cannot be the path of a file.");
        } catch (IllegalArgumentException e) {
            troubles.put(path, e.getMessage());
        } catch (IOException e) {
            troubles.put(path, FileTrouble.text(e));
        }
        return Optional.empty();
    }

    /** Warns of the pictures that could not be used. */
    void report(Reporter reporter) {
        new TreeMap<>(troubles).forEach((path, trouble) -> reporter.message(Severity.WARNING, file.shown(),
                "The picture '" + path + "' is left out: " + trouble, "waymark.picture"));
    }
}
