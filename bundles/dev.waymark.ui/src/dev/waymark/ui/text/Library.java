/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.files.Stamp;
import dev.waymark.dsl.files.TextReader;
import dev.waymark.ui.WaymarkUi;

/**
 * The files that open journeys use, each read once: as an editor holds it, saved or not, else as it is on the disk. A
 * library shows one moment; when a file has changed, another library takes its place.
 */
final class Library extends ClosedResourceSet {

    private final OpenTexts open;
    private final Map<URI, Object> stamps = new HashMap<>();

    Library(OpenTexts open) {
        this.open = open;
    }

    /** Gives a used file, or null when it cannot be read. */
    @Override
    public synchronized Resource getResource(URI uri, boolean loadOnDemand) {
        Resource known = super.getResource(uri, false);
        return known == null && loadOnDemand && uri.isFile() ? read(uri) : known;
    }

    private Resource read(URI uri) {
        TextReader reader = WaymarkUi.language().getInstance(TextReader.class);
        Path file = Path.of(uri.toFileString());
        stamps.put(uri, stamp(uri));
        try {
            Optional<LiveText> text = open.at(uri);
            byte[] content = text.isPresent() ? text.get().text().getBytes(StandardCharsets.UTF_8)
                    : Files.readAllBytes(file);
            return reader.read(content, uri, file, this).resource();
        } catch (IOException e) {
            return null; // the use tells its author
        }
    }

    /** Whether all files are still as they were read. */
    synchronized boolean isUpToDate() {
        return stamps.entrySet().stream().allMatch(file -> file.getValue().equals(stamp(file.getKey())));
    }

    /** What tells one content of a file from another. */
    private Object stamp(URI uri) {
        Optional<LiveText> text = open.at(uri);
        return text.isPresent() ? new EditorStamp(text.get(), text.get().version())
                : Stamp.of(Path.of(uri.toFileString()));
    }

    private record EditorStamp(LiveText text, long version) {
    }
}
