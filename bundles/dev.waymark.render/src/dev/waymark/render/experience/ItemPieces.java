/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import dev.waymark.maps.ExperienceMap.Doing;
import dev.waymark.maps.ExperienceMap.Idea;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.Measure;
import dev.waymark.maps.ExperienceMap.PainItem;
import dev.waymark.maps.ExperienceMap.Place;
import dev.waymark.maps.ExperienceMap.Plan;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.maps.Pain;
import dev.waymark.model.journey.Certainty;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Signs;
import dev.waymark.render.head.KpiText;
import dev.waymark.render.head.PainPieces;
import dev.waymark.render.head.PersonaNames;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Writes what the cells of an experience map hold. */
final class ItemPieces {

    private static final double BAR_WIDTH = 3;
    private static final double BESIDE_BAR = 10;
    private static final double BESIDE_EXIT = 7;
    private static final double BESIDE_ICON = 8;
    private static final double BOX_PADDING = 8;

    private final Theme theme;
    private final PersonaNames names;
    private final MarkPieces marks;
    private final Signs signs;
    private final PainPieces pains;

    ItemPieces(Theme theme, PersonaNames names, MarkPieces marks) {
        this.theme = theme;
        this.names = names;
        this.marks = marks;
        this.signs = new Signs(theme);
        this.pains = new PainPieces(theme, names);
    }

    /**
     * An item within {@code width} px.
     *
     * @param marked whether moments of truth and wow moments are marked here
     */
    Piece item(RowKind row, Item item, double width, boolean marked) {
        if (item instanceof Saying saying) {
            return saying(row, saying, width);
        } else if (item instanceof Doing doing) {
            return doing(doing, width, marked);
        } else if (item instanceof Place place) {
            return place(place, width);
        } else if (item instanceof PainItem pain) {
            return pain(pain.pain(), width);
        } else if (item instanceof Idea idea) {
            return idea(idea, width);
        }
        return measure((Measure) item, width);
    }

    private Piece saying(RowKind row, Saying saying, double width) {
        String text = row == RowKind.THINKING ? "“" + saying.text() + "”" : saying.text();
        TextStyle style = switch (row) {
            case CONTENT, PEOPLE, TEAM -> TextStyle.BODY;
            default -> TextStyle.BODY_ITALIC;
        };
        Piece whose = saying.persona() == null ? Piece.EMPTY
                : text(names.caption(saying.persona()), TextStyle.TEAM, Role.MUTED, width);
        Piece said = signs.text(text, style, theme.colour(row == RowKind.THINKING ? Role.MUTED : Role.INK), width,
                saying.certainty());
        String description = row.title() + (saying.persona() == null ? "" : ", " + saying.persona())
                + known(saying.certainty());
        return Piece.stack(1, List.of(whose, said)).as(saying.id(), saying.text(), description, "statement");
    }

    private Piece doing(Doing doing, double width, boolean marked) {
        List<Piece> moments = new ArrayList<>();
        if (marked && doing.momentOfTruth()) {
            moments.add(signs.momentOfTruth());
        }
        if (marked && doing.wowMoment()) {
            moments.add(signs.wowMoment());
        }
        double room = doing.exit() ? width - Signs.EXIT_WIDTH - BESIDE_EXIT : width;
        Piece done = text(doing.text(), TextStyle.BODY_BOLD, Role.INK, room);
        Piece duration = doing.duration() == null ? Piece.EMPTY
                : text(doing.duration(), TextStyle.SMALL, Role.MUTED, room);
        String description = (doing.exit() ? "Exit, leaves the journey" : "Step")
                + (doing.duration() == null ? "" : ", takes " + doing.duration())
                + (doing.momentOfTruth() ? ", moment of truth" : "") + (doing.wowMoment() ? ", wow moment" : "");
        Piece texts = marks.below(Piece.stack(2, List.of(done, duration, Piece.row(4, moments))), doing.id(), room);
        return (doing.exit() ? Piece.row(BESIDE_EXIT, List.of(signs.exit(texts.height()), texts)) : texts)
                .as(doing.id(), doing.text(), description, "moment");
    }

    private Piece place(Place place, double width) {
        Piece icon = place.kind() == null ? Piece.EMPTY : signs.channel(place.kind());
        double textLeft = icon.width() == 0 ? 0 : icon.width() + BESIDE_ICON;
        boolean namesChannel = place.channel() != null && !place.channel().equalsIgnoreCase(place.title());
        Piece texts = Piece.stack(0, List.of(text(place.title(), TextStyle.BODY, Role.INK, width - textLeft),
                namesChannel ? text(place.channel(), TextStyle.SMALL, Role.MUTED, width - textLeft) : Piece.EMPTY));
        Piece piece = new Piece(textLeft + texts.width(), Math.max(icon.height(), texts.height()),
                (left, top, out) -> {
                    icon.draw(left, top, out);
                    texts.draw(left + textLeft, top, out);
                });
        String description = "Touchpoint" + (place.kind() == null ? "" : ", " + place.kind().getLiteral())
                + (place.channel() == null ? "" : ", on " + place.channel());
        return piece.as(place.id(), place.title(), description, "touchpoint");
    }

    private Piece pain(Pain pain, double width) {
        Piece text = pains.text(pain, width - BESIDE_BAR);
        Stroke bar = Stroke.of(theme.colour(pain.isOpen() ? Role.NEGATIVE : Role.BOX_LINE), BAR_WIDTH)
                .rounded();
        Piece piece = new Piece(BESIDE_BAR + text.width(), text.height(), (left, top, out) -> {
            double x = left + BAR_WIDTH / 2;
            out.accept(PathShape.line(Path.polyline(x, top + BAR_WIDTH / 2, x,
                    top + text.height() - BAR_WIDTH / 2).build(), bar));
            text.draw(left + BESIDE_BAR, top, out);
        });
        return piece.as(pain.id(), pain.title(), PainPieces.description(pain), "pain-point");
    }

    private Piece idea(Idea idea, double width) {
        double inner = width - 2 * BOX_PADDING;
        Piece title = text(idea.title(), TextStyle.BODY_BOLD, Role.OPPORTUNITY, inner);
        Piece solves = idea.solves().isEmpty() ? Piece.EMPTY
                : text("solves: " + String.join(", ", idea.solves()), TextStyle.SMALL, Role.MUTED, inner);
        List<Piece> lines = new ArrayList<>(List.of(title, solves, effects(idea, inner)));
        idea.plans().forEach(plan -> lines.add(text(words(plan), TextStyle.SMALL, Role.MUTED, inner)));
        Piece content = Piece.stack(3, lines);
        double height = content.height() + 2 * BOX_PADDING;
        Piece box = new Piece(width, height, (left, top, out) -> {
            out.accept(new Box(new Bounds(left, top, width, height), 4, theme.colour(Role.BOX),
                    Stroke.of(theme.colour(Role.OPPORTUNITY), 1.25)));
            content.draw(left + BOX_PADDING, top + BOX_PADDING, out);
        });
        return box.as(idea.id(), idea.title(), description(idea), "opportunity");
    }

    private static String words(Plan plan) {
        return plan.status().getLiteral() + ": " + plan.title()
                + (plan.due() == null ? "" : ", " + Formats.monthAndYear(plan.due()));
    }

    private Piece effects(Idea idea, double width) {
        List<Piece> parts = new ArrayList<>();
        if (idea.impact() != null) {
            parts.add(text("impact\u00A0" + idea.impact(), TextStyle.SMALL, Role.MUTED, width));
        }
        if (idea.effort() != null) {
            parts.add(text("effort\u00A0" + idea.effort(), TextStyle.SMALL, Role.MUTED, width));
        }
        if (Signs.isMarked(idea.certainty())) {
            parts.add(signs.certainty(idea.certainty()));
        }
        return Piece.flow(10, 0, width, parts);
    }

    private static String description(Idea idea) {
        return "Opportunity" + (idea.impact() == null ? "" : ", impact " + idea.impact() + " of 5")
                + (idea.effort() == null ? "" : ", effort " + idea.effort() + " of 5")
                + (idea.solves().isEmpty() ? "" : ", solves: " + String.join("; ", idea.solves()))
                + idea.plans().stream().map(plan -> ", " + words(plan)).collect(Collectors.joining())
                + known(idea.certainty());
    }

    private Piece measure(Measure measure, double width) {
        String figures = KpiText.figures(measure.kpi());
        return Piece.stack(0, List.of(text(measure.kpi().title(), TextStyle.BODY, Role.INK, width),
                text(figures, TextStyle.SMALL, Role.MUTED, width)))
                .as(measure.id(), measure.kpi().title(), "Metric " + figures, "metric");
    }

    private Piece text(String text, TextStyle style, Role role, double width) {
        return Piece.text(TextBlock.of(text, style, width), theme.colour(role));
    }

    private static String known(Certainty certainty) {
        return certainty == null ? "" : ", " + certainty.getLiteral();
    }
}
