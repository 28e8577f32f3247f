/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.EmbeddedImage;

/**
 * Reads a house style: lines of {@code name = value}, comments from {@code #} at the start of a line. What the file
 * leaves out comes from the theme that it extends. {@code docs/themes.md} explains it to its authors.
 */
public final class ThemeFile {

    private static final String EXTENDS = "extends";
    private static final String FONT = "font";
    private static final String LOGO = "logo";
    private static final int MAX_BYTES = 64 * 1024;

    private final Path file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final List<ThemeProblem> problems = new ArrayList<>();

    /** A value and where its line puts it; columns count from 1. */
    private record Entry(int line, int keyColumn, int valueColumn, String value) {
    }

    private ThemeFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a theme file.
     *
     * @throws ThemeException with every problem found, if it cannot be used as it is
     * @throws IOException if it cannot be read
     */
    public static Theme read(Path file) throws IOException, ThemeException {
        return new ThemeFile(file).theme();
    }

    private Theme theme() throws IOException, ThemeException {
        List<String> lines = content().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            line(i + 1, lines.get(i));
        }
        Theme base = base();
        Map<Role, Colour> colours = colours(base);
        Optional<EmbeddedImage> logo = logo(base);
        String font = font(base);
        contrast(colours);
        stopIfWrong();
        return new Theme(name(), colours, font, logo);
    }

    private String name() {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private String content() throws IOException, ThemeException {
        if (Files.size(file) > MAX_BYTES) {
            problem(1, 1, "This is too large for a theme file; 64 kB are the limit.");
            stopIfWrong();
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString();
        } catch (CharacterCodingException e) {
            problem(1, 1, "This is not UTF-8 text; save the theme file as UTF-8.");
            throw new ThemeException(problems);
        }
    }

    private void stopIfWrong() throws ThemeException {
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(ThemeProblem::line).thenComparingInt(ThemeProblem::column));
            throw new ThemeException(problems);
        }
    }

    private void line(int number, String raw) {
        String line = number == 1 && raw.startsWith("\uFEFF") ? " " + raw.substring(1) : raw;
        if (line.isBlank() || line.strip().startsWith("#")) {
            return;
        }
        int keyColumn = firstInk(line, 0) + 1;
        int equals = line.indexOf('=');
        if (equals < 0) {
            problem(number, keyColumn, "A line reads 'name = value', for example 'ink = #1F2933'.");
            return;
        }
        String key = line.substring(0, equals).strip();
        Entry entry = new Entry(number, keyColumn, firstInk(line, equals + 1) + 1, line.substring(equals + 1).strip());
        if (!isKnown(key)) {
            problem(number, keyColumn, "There is no '" + key + "' in a theme. Did you mean '"
                    + Nearest.of(key, names()) + "'?");
        } else if (entries.putIfAbsent(key, entry) != null) {
            problem(number, keyColumn, "'" + key + "' is already set in line " + entries.get(key).line()
                    + "; keep one of the two.");
        }
    }

    private static int firstInk(String line, int from) {
        int at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isKnown(String key) {
        return names().contains(key);
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(List.of(EXTENDS, FONT, LOGO));
        for (Role role : Role.values()) {
            names.add(role.key());
        }
        return names;
    }

    private Theme base() {
        Entry entry = entries.get(EXTENDS);
        if (entry == null) {
            return Theme.LIGHT;
        }
        return Theme.builtIn(entry.value()).orElseGet(() -> {
            problem(entry, "A theme extends 'light' or 'dark', not '" + entry.value() + "'.");
            return Theme.LIGHT;
        });
    }

    private Map<Role, Colour> colours(Theme base) {
        Map<Role, Colour> colours = new EnumMap<>(base.colours());
        for (Role role : Role.values()) {
            Entry entry = entries.get(role.key());
            if (entry != null) {
                try {
                    colours.put(role, Colour.of(entry.value()));
                } catch (IllegalArgumentException e) {
                    problem(entry, "'" + entry.value() + "' is not a colour. Write #RRGGBB, for example "
                            + base.colour(role).hex() + ".");
                }
            }
        }
        return colours;
    }

    private String font(Theme base) {
        Entry entry = entries.get(FONT);
        if (entry == null) {
            return base.fontFamily();
        }
        String value = entry.value();
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.indexOf('"', 1) == value.length() - 1;
        String families = quoted ? value.substring(1, value.length() - 1) : value;
        if (!families.codePoints().anyMatch(Character::isLetter) || families.matches(".*[<>{};:@\\\\].*")) {
            problem(entry, "A font is one or more family names, for example \"Inter, Arial\".");
        }
        return families + ", " + base.fontFamily();
    }

    private Optional<EmbeddedImage> logo(Theme base) throws IOException {
        Entry entry = entries.get(LOGO);
        if (entry == null) {
            return base.logo();
        }
        Optional<Path> path = logoPath(entry.value());
        if (path.isEmpty()) {
            problem(entry, "The logo '" + entry.value()
                    + "' is not there. Give its path from the folder of this file.");
            return Optional.empty();
        }
        try {
            return Optional.of(EmbeddedImage.read(path.get()));
        } catch (IllegalArgumentException e) {
            problem(entry, e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Path> logoPath(String value) {
        try {
            return Optional.of(file.toAbsolutePath().resolveSibling(value)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Looks at each text once, on the ground where it is hardest to read. */
    private void contrast(Map<Role, Colour> colours) {
        Map<Role, Role> worst = new EnumMap<>(Role.class);
        for (Theme.TextOnGround pair : Theme.textPairs()) {
            worst.merge(pair.text(), pair.ground(), (a, b) -> contrast(colours, pair.text(), a)
                    <= contrast(colours, pair.text(), b) ? a : b);
        }
        worst.forEach((text, ground) -> {
            double contrast = contrast(colours, text, ground);
            if (contrast < Theme.LEAST_CONTRAST) {
                problem(place(text, ground), contrastMessage(colours, text, ground, contrast));
            }
        });
    }

    private static double contrast(Map<Role, Colour> colours, Role text, Role ground) {
        return colours.get(text).contrast(colours.get(ground));
    }

    /** Where the file sets the text's colour, else where it sets the ground's. */
    private Entry place(Role text, Role ground) {
        Entry none = new Entry(1, 1, 1, "");
        return entries.getOrDefault(text.key(), entries.getOrDefault(ground.key(), none));
    }

    private static String contrastMessage(Map<Role, Colour> colours, Role text, Role ground, double contrast) {
        // Rounded down, so that 4.49 does not read as the 4.5 that it misses.
        double shown = Math.floor(contrast * 10) / 10;
        return "Text in '" + text.key() + "' (" + colours.get(text).hex() + ") is hard to read on '" + ground.key()
                + "' (" + colours.get(ground).hex() + "): contrast " + shown + ":1, and " + Theme.LEAST_CONTRAST
                + ":1 is the least. " + Readable.near(colours.get(text), colours.get(ground)).hex() + " would do for '"
                + text.key() + "'.";
    }

    private void problem(Entry entry, String message) {
        problem(entry.line(), entry.valueColumn(), message);
    }

    private void problem(int line, int column, String message) {
        problems.add(new ThemeProblem(file, line, column, message));
    }
}
