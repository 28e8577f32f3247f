/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.dsl.Loaded;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.render.MapKind;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.MapPlan;
import dev.waymark.render.png.PngWriter;
import dev.waymark.render.theme.Theme;
import dev.waymark.render.theme.ThemeException;
import dev.waymark.render.theme.ThemeFile;

/** The options of {@code waymark render} that say what to draw, and how. */
final class RenderOptions {

    private static final String OUTPUT = "--output";
    private static final String MAP = "--map";
    private static final String FORMAT = "--format";
    private static final String JOURNEY = "--journey";
    private static final String THEME = "--theme";
    private static final String FINDINGS = "--findings";
    private static final String MEASURES = "--measures";
    private static final String CHANGES = "--changes";
    private static final String SINCE = "--since";
    private static final String SCALE = "--scale";

    private static final String ALL = "all";
    private final ParseResult options;
    private final Surroundings surroundings;

    RenderOptions(ParseResult options, Surroundings surroundings) {
        this.options = options;
        this.surroundings = surroundings;
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.path("DIR", "Folder for the maps, made if it is missing; default: the current folder.",
                "-o", OUTPUT));
        spec.addOption(Options.value("MAP,...", "Pictures to draw: ${COMPLETION-CANDIDATES}; or all; "
                + "default: the three maps.", Options.keys(MapKind.values(), MapKind::key), MAP));
        spec.addOption(Options.value("FORMAT,...", "Kinds of file: ${COMPLETION-CANDIDATES}; default: svg.",
                Options.keys(ImageFormat.values(), ImageFormat::key), FORMAT));
        spec.addOption(Options.value("NAME", "Draw only the journey of this name; default: all.", List.of(), JOURNEY));
        spec.addOption(theme());
        spec.addOption(Options.flag("Mark what 'waymark analyze' finds.", FINDINGS));
        spec.addOption(ThresholdOption.spec());
        spec.addOption(Options.flag("Show what 'waymark measure' has written beside the journeys.", MEASURES));
        spec.addOption(Options.flag("Lay journeys over what they are to 'compare with'.", CHANGES));
        spec.addOption(Options.path("FILE", "Lay journeys over this older version of the file.", SINCE));
        spec.addOption(Options.value("NUMBER", "Pixels of a PNG for each pixel of the map, up to 10; default: 2.",
                List.of(), SCALE));
    }

    /** The option for the look, which the report has, too. */
    static OptionSpec theme() {
        return Options.path("THEME", "Look of the maps: light, dark or a .theme file; default: light.", THEME);
    }

    /** What is marked on the maps; reads the older version of the file. */
    MarkSource marks(Reporter reporter) {
        boolean findings = Options.has(options, FINDINGS);
        boolean changes = Options.has(options, CHANGES);
        boolean since = options.hasMatchedOption(SINCE);
        boolean measures = Options.has(options, MEASURES);
        if (Stream.of(findings, measures, changes, since).filter(chosen -> chosen).count() > 1) {
            throw CommandException.usage("A map has room for marks of one kind: choose " + FINDINGS + ", " + MEASURES
                    + ", " + CHANGES + " or " + SINCE + ".");
        }
        if (measures) {
            return new MeasureMarks();
        }
        if (findings) {
            return new FindingMarks(ThresholdOption.of(options));
        }
        return changes || since ? new ChangeMarks(since ? older(reporter) : null) : MarkSource.NONE;
    }

    private JourneyModel older(Reporter reporter) {
        List<Input> found = Inputs.journeys(surroundings).find(List.of(text(SINCE, "")));
        Loaded file = Journeys.check(found.get(0));
        if (found.size() > 1 || file.hasErrors()) {
            reporter.errors(found.get(0).shown(), file);
            throw CommandException.content(text(SINCE, ""), "With this older version nothing can be compared.");
        }
        return file.model();
    }

    /** A reporter that has not counted anything yet. */
    Reporter reporter() {
        return Options.reporter(options, surroundings);
    }

    /** The theme file, where the theme is not one of ours. */
    Optional<Path> themeFile() {
        return Theme.builtIn(themeName()).isPresent() ? Optional.empty() : Optional.of(surroundings.path(themeName()));
    }

    /** What to draw; reads the theme file. */
    RenderPlan plan(Reporter reporter) {
        String folder = text(OUTPUT, ".");
        MapPlan what = new MapPlan(choice(MAP, maps(), MapKind.values(), MapKind::key),
                choice(FORMAT, ImageFormat.SVG.key(), ImageFormat.values(), ImageFormat::key),
                Options.text(options, JOURNEY), Optional.empty(), theme(reporter), scale());
        return new RenderPlan(what, folder(folder), folder);
    }

    private String text(String name, String otherwise) {
        return Options.text(options, name).orElse(otherwise);
    }

    private static String maps() {
        return String.join(",", Options.keys(MapKind.MAPS.toArray(MapKind[]::new), MapKind::key));
    }

    private String themeName() {
        return text(THEME, "light");
    }

    /** The values of a list such as {@code svg,png}, or of the word {@code all}. */
    private <T> Set<T> choice(String option, String otherwise, T[] values, Function<T, String> key) {
        Set<T> chosen = new TreeSet<>();
        String list = text(option, otherwise);
        if (list.equals(ALL)) {
            chosen.addAll(List.of(values));
            return chosen;
        }
        for (String word : list.split(",", -1)) {
            chosen.add(Options.choice(word.strip(), option, values, key));
        }
        return chosen;
    }

    private double scale() {
        String given = text(SCALE, Double.toString(PngWriter.DEFAULT_SCALE));
        double scale;
        try {
            scale = Double.parseDouble(given);
        } catch (NumberFormatException e) {
            scale = 0;
        }
        if (scale > 0 && scale <= MapPlan.LARGEST_SCALE) {
            return scale;
        }
        throw CommandException.usage(SCALE + " is a number above 0 and up to 10, such as 2, not '" + given + "'.");
    }

    private Path folder(String given) {
        Path folder = surroundings.path(given);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw CommandException.usage(given, "This is a file; the maps need a folder.");
        }
        return folder;
    }

    /** The look; reads the theme file. */
    Theme theme(Reporter reporter) {
        return Theme.builtIn(themeName()).orElseGet(() -> readTheme(themeName(), reporter));
    }

    private Theme readTheme(String given, Reporter reporter) {
        Path file = surroundings.path(given);
        if (!Files.exists(file)) {
            throw CommandException.usage("There is no theme '" + given
                    + "'. There are: light, dark, and the .theme files that you write.");
        }
        try {
            return ThemeFile.read(file);
        } catch (ThemeException e) {
            e.problems().forEach(problem -> reporter.message(Severity.ERROR, given + ":" + problem.line() + ":"
                    + problem.column(), problem.message(), "waymark.theme"));
            throw CommandException.content(given, "With this theme nothing can be drawn.");
        } catch (IOException e) {
            throw CommandException.refused(given, FileTrouble.text(e));
        }
    }
}
