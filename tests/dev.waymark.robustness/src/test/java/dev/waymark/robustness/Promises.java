/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import com.google.inject.Injector;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.FileReader;
import dev.waymark.dsl.files.SameModel;
import dev.waymark.dsl.files.XmiReader;
import dev.waymark.dsl.files.XmiWriter;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.svg.SvgWriter;
import dev.waymark.render.theme.Theme;
import dev.waymark.tests.support.Examples;

/**
 * What Waymark promises for every text and every XMI, whatever it is: an {@link AssertionError} or any other exception
 * means that a promise was broken.
 */
final class Promises {

    /** Where the texts stand, so that those from the examples in folders find what they use. */
    private static final Path FOLDER = Examples.folder().resolve("bicycles");
    private static final Path LIBRARY = FOLDER.resolve("library");
    /** Where XMI stands. */
    static final Path XMI = FOLDER.resolve("fuzz.xmi");

    private final Injector injector = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
    private final JourneyFiles files = new JourneyFiles(injector);
    private final JourneyEdits edits = injector.getInstance(JourneyEdits.class);
    private final Shelf shelf = new Shelf(injector);

    /** Reading tells problems at places of the text; what is without errors can be written, drawn and changed. */
    void keptFor(String text) {
        Loaded loaded = read(text);
        if (((XtextResource) loaded.resource()).getParseResult().hasSyntaxErrors()) {
            requireRefused(text);
            return;
        }
        formatted(text, loaded);
        edited(loaded);
        if (!loaded.hasErrors()) {
            written(loaded.model());
            drawn(loaded.model());
        }
    }

    /** Reading tells problems at places of the text. */
    Loaded read(String text) {
        Loaded loaded = files.check(parsed(text));
        loaded.problems().forEach(problem -> requirePlace(problem, text));
        return loaded;
    }

    private Loaded parsed(String text) {
        Path place = text.contains("\"library/") ? FOLDER : LIBRARY;
        return shelf.read(text, place.resolve("fuzz.journey"));
    }

    /** Reading XMI tells problems; a model that came out of it without errors can be written again. */
    void keptFor(byte[] xmi) {
        Loaded loaded = files.check(new XmiReader(XMI).read(xmi, FileReader.uri(XMI), shelf.beside()));
        if (!loaded.hasErrors()) {
            written(loaded.model());
            drawn(loaded.model());
        }
    }

    private void requireRefused(String text) {
        try {
            files.format(text);
        } catch (UnwritableModelException e) {
            return;
        }
        throw new AssertionError("a text with syntax errors was formatted");
    }

    private void formatted(String text, Loaded loaded) {
        String once = files.format(text);
        require(files.format(once).equals(once), "formatting twice is not formatting once");
        SameModel.difference(loaded.model(), parsed(once).model()).ifPresent(place -> {
            throw new AssertionError("formatting changes " + place);
        });
    }

    /** A program may refuse to edit a text that says something twice. */
    private void edited(Loaded loaded) {
        try {
            require(edits.change((XtextResource) loaded.resource(), model -> { }).isEmpty(),
                    "an edit that changes nothing changes the text");
        } catch (UnwritableModelException e) {
            require(loaded.hasErrors(), e.getMessage());
        }
    }

    private void written(JourneyModel model) {
        Loaded again = shelf.read(files.toText(model), Path.of(model.eResource().getURI().toFileString()));
        SameModel.difference(model, again.model()).ifPresent(place -> {
            throw new AssertionError("writing changes " + place);
        });
        try {
            XmiWriter.write(model, FileReader.uri(XMI));
        } catch (UnwritableModelException e) {
            // XMI knows neither control characters nor one element twice in a list.
            require(e.getMessage().contains("XMI"), e.getMessage());
        }
    }

    private static void drawn(JourneyModel model) {
        List<Journey> journeys = Definitions.journeys(model);
        for (Journey journey : journeys) {
            MapRenderer renderer = new MapRenderer(journey, Theme.LIGHT, PictureSource.NONE);
            for (MapKind kind : MapKind.values()) {
                draw(renderer, kind);
            }
        }
    }

    private static void draw(MapRenderer renderer, MapKind kind) {
        try {
            SvgWriter.write(renderer.draw(kind), new StringBuilder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requirePlace(Problem problem, String text) {
        int end = problem.offset() + problem.length();
        require(problem.offset() >= 0 && problem.length() >= 0 && end <= text.length(),
                "outside of the text of " + text.length() + " characters: " + problem.offset() + "+" + problem.length()
                        + " " + problem);
        require(problem.line() >= 0 && problem.column() >= 0 && !problem.message().isBlank(), problem.toString());
    }

    private static void require(boolean kept, String what) {
        if (!kept) {
            throw new AssertionError(what);
        }
    }
}
