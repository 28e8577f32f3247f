/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.dsl.validation.Rule;

/**
 * Reads files in either notation. The files that they use are read once and kept until one of them changes. May be used
 * by one thread at a time.
 */
public final class FileReader {

    private final Provider<TextReader> texts;
    private final Map<Path, Optional<Stamp>> shared = new HashMap<>();
    private ClosedResourceSet library = new ClosedResourceSet(this::openShared);

    @Inject
    FileReader(Provider<TextReader> texts) {
        this.texts = texts;
    }

    /** Whether the ending of a name says that a file holds XMI. */
    public static boolean isXmi(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".xmi");
    }

    /** The address of a file. */
    public static URI uri(Path file) {
        return URI.createFileURI(file.toAbsolutePath().normalize().toString());
    }

    /**
     * Reads a file. What is wrong with its content comes as problems.
     *
     * @throws IOException if the file cannot be read at all
     */
    public Loaded read(Path file) throws IOException {
        if (!shared.isEmpty() && shared.entrySet().stream().anyMatch(FileReader::hasChanged)) {
            shared.clear();
            library = new ClosedResourceSet(this::openShared);
        }
        return read(file, uri(file), new ClosedResourceSet(this::shared));
    }

    private Resource shared(URI uri, boolean load) {
        Resource known = library.getResource(uri, false);
        return known == null ? openShared(uri, load) : known;
    }

    private static boolean hasChanged(Map.Entry<Path, Optional<Stamp>> file) {
        return !file.getValue().equals(Stamp.of(file.getKey()));
    }

    private Resource openShared(URI uri, boolean load) {
        if (!load) {
            return null;
        }
        Path file = Path.of(uri.toFileString());
        try {
            shared.put(file, Stamp.of(file));
            return read(file, uri, library).resource();
        } catch (IOException e) {
            shared.remove(file);
            return null;
        }
    }

    private Loaded read(Path file, URI uri, ClosedResourceSet files) throws IOException {
        long size = Files.size(file);
        if (size > UsedFiles.LARGEST) {
            Rule rule = Rule.FILE_LARGE;
            return new Loaded(file, new XMIResourceImpl(uri), List.of(new Problem(file, 0, 0, 0, 0, rule.severity(),
                    rule.code(), rule.text(size >> 20, UsedFiles.LARGEST >> 20))));
        }
        byte[] content = Files.readAllBytes(file);
        return isXmi(file) ? new XmiReader(file).read(content, uri, files)
                : texts.get().read(content, uri, file, files);
    }
}
