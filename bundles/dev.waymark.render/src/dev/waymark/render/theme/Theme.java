/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.EmbeddedImage;
import dev.waymark.render.scene.Stroke;

/**
 * How a map looks.
 *
 * @param name for messages: {@code light}, {@code dark} or a file name
 * @param colours one for every role
 * @param fontFamily CSS list of families; the measures stay those of Liberation Sans
 * @param logo shown in the head of each map, if any
 */
public record Theme(String name, Map<Role, Colour> colours, String fontFamily, Optional<EmbeddedImage> logo) {

    /** Families with the measures of Liberation Sans first, then whatever the viewer has. */
    public static final String DEFAULT_FONT = "\"Liberation Sans\", Arial, Helvetica, sans-serif";
    /** The least contrast of text with its ground, after WCAG 2.1 level AA. */
    public static final double LEAST_CONTRAST = 4.5;
    /** Dark text on white. */
    public static final Theme LIGHT = new Theme("light", BuiltInColours.light(), DEFAULT_FONT, Optional.empty());
    /** Light text on dark blue. */
    public static final Theme DARK = new Theme("dark", BuiltInColours.dark(), DEFAULT_FONT, Optional.empty());

    private static final List<Role> PERSONAS = List.of(Role.PERSONA_1, Role.PERSONA_2, Role.PERSONA_3,
            Role.PERSONA_4, Role.PERSONA_5);
    private static final List<List<Double>> DASHES = List.of(List.of(), List.of(10.0, 4.0), List.of(2.0, 4.0),
            List.of(12.0, 4.0, 2.0, 4.0));
    private static final List<Role> GROUNDS = List.of(Role.PAGE, Role.BAND, Role.BAND_ALT, Role.BOX);
    private static final List<Role> WORDS = List.of(Role.INK, Role.MUTED, Role.NEGATIVE, Role.POSITIVE, Role.NEUTRAL,
            Role.OPPORTUNITY, Role.MOMENT_OF_TRUTH, Role.WOW, Role.PERSONA_1, Role.PERSONA_2, Role.PERSONA_3,
            Role.PERSONA_4, Role.PERSONA_5);

    /**
     * Text of one role upon a ground of another.
     *
     * @param text role of the letters
     * @param ground role of what lies behind them
     */
    public record TextOnGround(Role text, Role ground) {
    }

    /** Checks that no role is without a colour. */
    public Theme {
        Map<Role, Colour> complete = new EnumMap<>(Role.class);
        complete.putAll(colours);
        if (complete.size() != Role.values().length) {
            throw new IllegalArgumentException("A theme gives every role a colour.");
        }
        colours = Collections.unmodifiableMap(complete);
    }

    /** The built-in theme of a name, {@code light} or {@code dark}. */
    public static Optional<Theme> builtIn(String name) {
        return switch (name) {
            case "light" -> Optional.of(LIGHT);
            case "dark" -> Optional.of(DARK);
            default -> Optional.empty();
        };
    }

    /** The colour of a role. */
    public Colour colour(Role role) {
        return colours.get(role);
    }

    /** Colours of stage headers in turn, by the stage's position from 0. */
    public Colour stage(int index) {
        return colour(index % 2 == 0 ? Role.STAGE_A : Role.STAGE_B);
    }

    /** Colour of a feeling by its score, −2 to +2. */
    public Colour feeling(double score) {
        if (score == 0) {
            return colour(Role.NEUTRAL);
        }
        return colour(score < 0 ? Role.NEGATIVE : Role.POSITIVE);
    }

    /** Colour of a persona among several, by its position from 0. */
    public Colour persona(int index) {
        return colour(PERSONAS.get(index % PERSONAS.size()));
    }

    /** Line of a persona among several: colour and dash together are unlike for the first twenty. */
    public Stroke personaStroke(int index, double width) {
        return new Stroke(persona(index), width, DASHES.get(index % DASHES.size()), true);
    }

    /** Every combination of text and ground that the maps use; each keeps to {@link #LEAST_CONTRAST}. */
    public static List<TextOnGround> textPairs() {
        List<TextOnGround> pairs = new ArrayList<>();
        for (Role word : WORDS) {
            GROUNDS.forEach(ground -> pairs.add(new TextOnGround(word, ground)));
        }
        pairs.add(new TextOnGround(Role.STAGE_TEXT, Role.STAGE_A));
        pairs.add(new TextOnGround(Role.STAGE_TEXT, Role.STAGE_B));
        pairs.add(new TextOnGround(Role.MARK_TEXT, Role.NEGATIVE));
        return pairs;
    }
}
