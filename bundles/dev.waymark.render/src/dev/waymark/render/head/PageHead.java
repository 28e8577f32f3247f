/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.head;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.maps.Kpi;
import dev.waymark.maps.MapHead;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.RowLabels;
import dev.waymark.render.grid.Tiles;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Colour;
import dev.waymark.render.scene.EmbeddedImage;
import dev.waymark.render.scene.Picture;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** The head of a page: title, kind of map, personas, scenario, objectives and the logo of the house. */
public final class PageHead {

    private static final double GAP = 20;
    private static final double LINE_GAP = 4;
    private static final double LABEL_WIDTH = 92;
    /** A head wider than that could not be read at one glance. */
    private static final double MOST = 1400;
    private static final double LEAST_ASIDE = 280;
    private static final double ASIDE_SHARE = 0.44;
    private static final double LEAST_OBJECTIVE = 260;
    private static final double LOGO_HEIGHT = 32;
    private static final double LOGO_WIDTH = 160;

    private final MapHead head;
    private final String kind;
    /** Px from margin to margin, and how much of it texts take. */
    private final double room;
    private final double width;
    private final Theme theme;

    private PageHead(MapHead head, String kind, double width, Theme theme) {
        this.head = head;
        this.kind = kind;
        this.room = width;
        this.width = Math.min(width, MOST);
        this.theme = theme;
    }

    /**
     * A head that names the personas and no more of them.
     *
     * @param kind the kind of map as people read it, such as "Service blueprint"
     * @param width room in px
     */
    public static Piece compact(MapHead head, String kind, double width, Theme theme) {
        PageHead page = new PageHead(head, kind, width, theme);
        return page.beside(page.titles(page.mainWidth(), PersonaNames.of(head).listed()));
    }

    /** A head that introduces the personas with portrait, facts and quote; see {@link #compact}. */
    public static Piece full(MapHead head, String kind, double width, Theme theme, PictureSource pictures) {
        PageHead page = new PageHead(head, kind, width, theme);
        Personas personas = new Personas(theme, new Portraits(theme, pictures));
        if (head.personas().size() != 1) {
            return page.beside(Piece.stack(GAP, List.of(page.titles(page.mainWidth(), ""),
                    personas.cards(head.personas(), page.mainWidth()))));
        }
        double textWidth = page.mainWidth() - 2 * Personas.LARGE - GAP;
        return page.beside(personas.portrayed(head.personas().get(0), page.titles(textWidth, ""), textWidth, GAP));
    }

    private double asideWidth() {
        return head.scenario() == null && head.objectives().isEmpty() ? 0
                : Math.max(LEAST_ASIDE, width * ASIDE_SHARE);
    }

    private double mainWidth() {
        double right = Math.max(asideWidth(), theme.logo().map(PageHead::logoWidth).orElse(0.0));
        return right == 0 ? width : width - right - 2 * GAP;
    }

    private Piece titles(double maxWidth, String names) {
        TextBlock title = TextBlock.of(head.title(), TextStyle.TITLE, maxWidth);
        TextBlock subtitle = TextBlock.of(subtitle(names), TextStyle.SUBTITLE, maxWidth);
        Piece titles = Piece.stack(LINE_GAP, List.of(Piece.text(title, colour(Role.INK)),
                Piece.text(subtitle, colour(Role.MUTED))));
        return new MarkPieces(head.marks(), theme).below(titles, head.id(), maxWidth)
                .as(head.id(), head.title(), kind, "journey");
    }

    private String subtitle(String names) {
        List<String> parts = new ArrayList<>(List.of(kind));
        if (!names.isEmpty()) {
            parts.add(names);
        }
        parts.addAll(HeadFacts.of(head));
        return String.join(" · ", parts);
    }

    /** The main part at the left; logo, scenario and objectives at the right margin. */
    private Piece beside(Piece main) {
        Piece logo = theme.logo().map(PageHead::logo).orElse(Piece.EMPTY);
        Piece aside = asideWidth() == 0 ? Piece.EMPTY : aside();
        boolean below = logo.height() > 0 && width > room - logo.width() - GAP;
        double asideTop = below ? logo.height() + GAP / 2 : 0;
        double height = Math.max(logo.height(), Math.max(main.height(), asideTop + aside.height()));
        return new Piece(room, height, (left, top, out) -> {
            main.draw(left, top, out);
            logo.draw(left + room - logo.width(), top, out);
            aside.draw(left + width - aside.width(), top + asideTop, out);
        });
    }

    private Piece aside() {
        List<Piece> rows = new ArrayList<>();
        double textWidth = asideWidth() - LABEL_WIDTH;
        if (head.scenario() != null) {
            rows.add(labelled("Scenario", text(head.scenario(), TextStyle.SUBTITLE, Role.INK, textWidth)));
        }
        if (!head.objectives().isEmpty()) {
            rows.add(labelled(head.objectives().size() == 1 ? "Objective" : "Objectives", objectives(textWidth)));
        }
        return Piece.stack(8, rows).padded(0, 7, 0, 0);
    }

    private Piece labelled(String label, Piece content) {
        Piece caption = RowLabels.caption(label, LABEL_WIDTH - 8, theme);
        return new Piece(LABEL_WIDTH + content.width(), content.height(), (left, top, out) -> {
            caption.draw(left, top + 2, out);
            content.draw(left + LABEL_WIDTH, top, out);
        });
    }

    private Piece objectives(double maxWidth) {
        int columns = Tiles.columns(head.objectives().size(), LEAST_OBJECTIVE, GAP, maxWidth);
        double columnWidth = (maxWidth + GAP) / columns - GAP;
        return Tiles.of(head.objectives().stream().map(kpi -> objective(kpi, columnWidth)).toList(), columns, GAP, 6);
    }

    private Piece objective(Kpi objective, double maxWidth) {
        String aim = KpiText.aim(objective);
        Piece texts = Piece.stack(0, List.of(text(objective.title(), TextStyle.SUBTITLE_BOLD, Role.INK, maxWidth),
                text(aim, TextStyle.BODY, Role.MUTED, maxWidth)));
        return texts.as(objective.id(), objective.title(), aim, "objective");
    }

    private Piece text(String text, TextStyle style, Role role, double maxWidth) {
        return Piece.text(TextBlock.of(text, style, maxWidth), colour(role));
    }

    private Colour colour(Role role) {
        return theme.colour(role);
    }

    private static double logoWidth(EmbeddedImage image) {
        return Math.min(LOGO_WIDTH, LOGO_HEIGHT * image.aspectRatio());
    }

    private static Piece logo(EmbeddedImage image) {
        double logoWidth = logoWidth(image);
        return new Piece(logoWidth, LOGO_HEIGHT, (left, top, out) -> out.accept(
                new Picture(new Bounds(left, top, logoWidth, LOGO_HEIGHT), image, "Logo")));
    }
}
