/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.files.FileReader;
import dev.waymark.dsl.ide.navigation.Mention;
import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.ui.build.JourneysIn;

/**
 * What a word of an open text names, with all journeys of the workspace and of the editors that may name it too: read
 * together, as they are now, saved or not.
 *
 * @param mention the word
 * @param files the journeys, the one that defines the element among them
 */
public record Together(Mention mention, List<Resource> files) {

    /**
     * Reads what is needed to know all that is named like the word at an offset; empty where nothing is named. Takes a
     * while, and is therefore not for the UI thread.
     */
    public static Optional<Together> at(LiveText text, int offset, IProgressMonitor monitor) throws CoreException {
        Library library = new Library(OpenTexts.get());
        XtextResource own = (XtextResource) library.getResource(FileReader.uri(text.file()), true);
        Optional<Mention> mention = own == null ? Optional.empty() : Mention.at(own, offset);
        if (mention.isPresent()) {
            Resource home = mention.get().element().eResource();
            readUsers(home.getURI(), library, SubMonitor.convert(monitor, "Reading journeys", 1));
            return Optional.of(new Together(mention.get(), References.filesThatMayUse(home)));
        }
        return Optional.empty();
    }

    /** Who uses a file has its name in the text; the others need not be read. */
    private static void readUsers(URI used, Library library, SubMonitor progress) throws CoreException {
        Set<Path> journeys = new LinkedHashSet<>();
        JourneysIn.all().stream().filter(file -> file.getLocation() != null)
                .forEach(file -> journeys.add(file.getLocation().toPath()));
        OpenTexts.get().all().forEach(text -> journeys.add(text.file()));
        progress.setWorkRemaining(journeys.size());
        String name = Path.of(used.toFileString()).getFileName().toString();
        for (Path journey : journeys) {
            if (content(journey).contains(name)) {
                library.getResource(FileReader.uri(journey), true);
            }
            progress.split(1);
        }
    }

    private static String content(Path file) {
        Optional<LiveText> open = OpenTexts.get().at(FileReader.uri(file));
        try {
            return open.isPresent() ? open.get().text() : Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // what cannot be read names nothing
        }
    }
}
