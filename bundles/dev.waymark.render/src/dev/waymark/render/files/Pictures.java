/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.files;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.EmbeddedImage;

/** The pictures that one file of journeys names, each read once; a placeholder stands in for one that is not there. */
public final class Pictures implements PictureSource {

    private final Path file;
    private final Map<String, Optional<EmbeddedImage>> found = new ConcurrentHashMap<>();
    private final Map<String, String> troubles = new ConcurrentHashMap<>();

    /** The pictures of a file, looked for from its folder. */
    public Pictures(Path file) {
        this.file = file;
    }

    @Override
    public Optional<EmbeddedImage> find(String path) {
        return found.computeIfAbsent(path, this::read);
    }

    private Optional<EmbeddedImage> read(String path) {
        try {
            return Optional.of(EmbeddedImage.read(file.resolveSibling(path)));
        } catch (InvalidPathException e) {
            troubles.put(path, "this cannot be the path of a file.");
        } catch (IllegalArgumentException e) {
            troubles.put(path, e.getMessage());
        } catch (IOException e) {
            troubles.put(path, FileTrouble.text(e));
        }
        return Optional.empty();
    }

    /** A sentence about each picture that could not be used, by the order of their paths. */
    public List<String> troubles() {
        return new TreeMap<>(troubles).entrySet().stream()
                .map(trouble -> "The picture '" + trouble.getKey() + "' is left out: " + trouble.getValue()).toList();
    }
}
