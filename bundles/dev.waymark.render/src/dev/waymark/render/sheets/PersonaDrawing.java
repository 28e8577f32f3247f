/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.maps.PersonaMap;
import dev.waymark.maps.PersonaMap.Profile;
import dev.waymark.maps.PersonaMap.Section;
import dev.waymark.model.journey.Certainty;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.head.Legend;
import dev.waymark.render.head.Personas;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws the sheets and the empathy maps of personas. */
public final class PersonaDrawing {

    /** The kinds of picture as people read them. */
    public static final String SHEET = "Persona sheet";
    /** See {@link #SHEET}. */
    public static final String EMPATHY = "Empathy map";
    private static final double GAP = 16;
    private static final double BELOW_PERSON = 20;
    private static final double BETWEEN_PERSONS = 40;
    private static final double LEAST_FIELD = 96;
    private static final int FIELD_COLUMNS = 2;
    private static final int SECTION_COLUMNS = 3;

    private final PersonaMap map;
    private final Sheet sheet;
    private final PictureSource pictures;

    private PersonaDrawing(PersonaMap map, Theme theme, PictureSource pictures) {
        this.map = map;
        this.sheet = new Sheet(theme);
        this.pictures = pictures;
    }

    /** The sheets of all personas, one below the other. */
    public static Drawing sheets(PersonaMap map, Theme theme, PictureSource pictures) {
        return new PersonaDrawing(map, theme, pictures).draw("persona", SHEET, SECTION_COLUMNS, 0,
                "This journey names no persona. Write 'persona maya \"Maya\" { ... }', and 'persona maya' in the "
                + "journey.");
    }

    /** The empathy maps of all personas, one below the other. */
    public static Drawing empathy(PersonaMap map, Theme theme, PictureSource pictures) {
        return new PersonaDrawing(map, theme, pictures).draw("empathy", EMPATHY, FIELD_COLUMNS, LEAST_FIELD,
                "No persona of this journey says, thinks, does or feels anything yet. Write 'says', 'thinks', 'does', "
                + "'feels', 'pain' and 'gain' in a persona.");
    }

    private Drawing draw(String key, String kind, int columns, double least, String missing) {
        Piece body = map.profiles().isEmpty() ? sheet.missing(missing)
                : Piece.stack(BETWEEN_PERSONS, map.profiles().stream()
                        .map(profile -> person(profile, columns, least)).toList());
        return sheet.page(key, kind, map.head(), body, legend(), kind + " of "
                + String.join(", ", map.profiles().stream().map(profile -> profile.card().name()).toList()) + ".");
    }

    private Legend legend() {
        Legend legend = new Legend();
        List<Certainty> used = map.profiles().stream().flatMap(profile -> profile.sections().stream())
                .flatMap(section -> section.sayings().stream()).map(Saying::certainty).filter(Objects::nonNull)
                .distinct().toList();
        legend.addCertainties(used, sheet.signs());
        return legend;
    }

    private Piece person(Profile profile, int columns, double least) {
        Piece head = new Personas(sheet.theme(), pictures).introduction(profile.card(), Sheet.WIDTH);
        Piece story = sheet.text(profile.story(), TextStyle.BODY, Role.INK, Sheet.WIDTH * 2 / 3);
        Piece known = sheet.text(known(profile), TextStyle.SMALL, Role.MUTED, Sheet.WIDTH * 2 / 3);
        return Piece.stack(BELOW_PERSON, List.of(Piece.stack(8, List.of(head, story, known)),
                boxes(profile.sections(), columns, least)));
    }

    private static String known(Profile profile) {
        List<String> parts = new ArrayList<>();
        if (profile.ideal()) {
            parts.add("ideal customer profile");
        }
        if (profile.validated() != null) {
            parts.add("validated " + Formats.date(profile.validated()) + (profile.sample() == null ? ""
                    : " with " + Formats.number(profile.sample()) + " customers"));
        }
        return String.join(" · ", parts);
    }

    /** Boxes in rows; those of one row are alike high. */
    private Piece boxes(List<Section> sections, int columns, double least) {
        double width = (Sheet.WIDTH + GAP) / columns - GAP;
        List<Piece> rows = new ArrayList<>();
        for (int i = 0; i < sections.size(); i += columns) {
            List<Piece> contents = sections.subList(i, Math.min(sections.size(), i + columns)).stream()
                    .map(section -> content(section, width - 2 * Sheet.PADDING)).toList();
            double height = Math.max(least, contents.stream().mapToDouble(Piece::height).max().orElse(0)
                    + 2 * Sheet.PADDING);
            rows.add(Piece.row(GAP, contents.stream().map(content -> sheet.box(content, width, height, Role.BAND_ALT,
                    Stroke.NONE)).toList()));
        }
        return Piece.stack(GAP, rows);
    }

    private Piece content(Section section, double width) {
        List<Piece> lines = new ArrayList<>(List.of(sheet.caption(section.title(), width)));
        section.sayings().forEach(saying -> lines.add(saying(section, saying, width)));
        return Piece.stack(6, lines);
    }

    private Piece saying(Section section, Saying saying, double width) {
        String text = section.spoken() ? "“" + saying.text() + "”" : saying.text();
        return sheet.signs().text(text, section.spoken() ? TextStyle.BODY_ITALIC : TextStyle.BODY,
                sheet.colour(Role.INK), width, saying.certainty())
                .as(saying.id(), saying.text(), section.title(), "statement");
    }
}
