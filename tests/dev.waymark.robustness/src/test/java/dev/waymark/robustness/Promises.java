/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import com.google.inject.Injector;
import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.Problem;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.files.SameModel;
import dev.waymark.dsl.files.XmiReader;
import dev.waymark.dsl.files.XmiWriter;
import dev.waymark.dsl.ide.JourneyIdeSetup;
import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.svg.SvgWriter;
import dev.waymark.render.theme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What Waymark promises for every text and every XMI, whatever it is: an {@link AssertionError} or any other exception
 * means that a promise was broken.
 */
final class Promises {

    private static final Path XMI = Path.of("fuzz.xmi");
    private static final URI PLACE = URI.createFileURI("/fuzz.xmi");

    private final Injector injector = new JourneyIdeSetup().createInjectorAndDoEMFRegistration();
    private final JourneyFiles files = new JourneyFiles(injector);
    private final JourneyEdits edits = injector.getInstance(JourneyEdits.class);

    /** Reading tells problems at places of the text; what is without errors can be written, drawn and changed. */
    void keptFor(String text) {
        Loaded loaded = read(text);
        if (((XtextResource) loaded.resource()).getParseResult().hasSyntaxErrors()) {
            requireRefused(text);
            return;
        }
        formatted(text, loaded);
        edited(text, loaded);
        if (!loaded.hasErrors()) {
            written(loaded.model());
            drawn(loaded.model());
        }
    }

    /** Reading tells problems at places of the text. */
    Loaded read(String text) {
        Loaded loaded = files.check(files.parse(text));
        loaded.problems().forEach(problem -> requirePlace(problem, text));
        return loaded;
    }

    /** Reading XMI tells problems; a model that came out of it without errors can be written again. */
    void keptFor(byte[] xmi) {
        Loaded loaded = files.check(new XmiReader(XMI).read(xmi, PLACE, new ClosedResourceSet()));
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
        SameModel.difference(loaded.model(), files.parse(once).model()).ifPresent(place -> {
            throw new AssertionError("formatting changes " + place);
        });
    }

    /** A program may refuse to edit a text that says something twice. */
    private void edited(String text, Loaded loaded) {
        try {
            require(edits.change(text, model -> { }).isEmpty(), "an edit that changes nothing changes the text");
        } catch (UnwritableModelException e) {
            require(loaded.hasErrors(), e.getMessage());
        }
    }

    private void written(JourneyModel model) {
        Loaded again = files.parse(files.toText(model));
        SameModel.difference(model, again.model()).ifPresent(place -> {
            throw new AssertionError("writing changes " + place);
        });
        try {
            XmiWriter.write(model, PLACE);
        } catch (UnwritableModelException e) {
            // XMI knows neither control characters nor one element twice in a list.
            require(e.getMessage().contains("XMI"), e.getMessage());
        }
    }

    private static void drawn(JourneyModel model) {
        List<Journey> journeys = model.getDefinitions().stream().filter(Journey.class::isInstance)
                .map(Journey.class::cast).toList();
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
