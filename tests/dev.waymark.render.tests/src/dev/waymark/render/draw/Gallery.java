/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.draw;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Group;
import dev.waymark.render.scene.LinearGradient;
import dev.waymark.render.scene.LinearGradient.Stop;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** One of everything that the drawing kit has, for the tests of the pens. */
public final class Gallery {

    private static final String LONG = "Donaudampfschifffahrtsgesellschaft, well-known e-mail and/or 顧客は靴を買います。";

    private final Theme theme;
    private final List<Shape> shapes = new ArrayList<>();

    private Gallery(Theme theme) {
        this.theme = theme;
    }

    /** A page of 760 x 520 px. */
    public static Drawing of(Theme theme) {
        Gallery gallery = new Gallery(theme);
        gallery.head();
        gallery.stages();
        gallery.signs();
        gallery.faces();
        gallery.texts();
        gallery.personas();
        return new Drawing("gallery-" + theme.name(), 760, 520, "en", "Gallery", "Everything that maps draw alike.",
                theme.fontFamily(), theme.colour(Role.PAGE), gallery.shapes);
    }

    private void head() {
        shapes.add(Faces.portrait(76, 76, 36, theme.colour(Role.PORTRAIT), theme.colour(Role.PORTRAIT_FIGURE)));
        line(132, 60, "Buying running shoes online", TextStyle.TITLE, Role.INK);
        line(132, 83, "Experience map · current state · reviewed 5 October 2026", TextStyle.SUBTITLE, Role.MUTED);
        line(132, 106, "Maya, weekend runner", TextStyle.SUBTITLE_BOLD, Role.INK);
        shapes.add(TextLine.of(720, 60, Anchor.END, "ends at the margin", TextStyle.BODY_ITALIC,
                theme.colour(Role.MUTED)));
    }

    private void stages() {
        shapes.add(Arrows.chevron(40, 130, 260, 166, true, theme.stage(0)));
        shapes.add(Arrows.chevron(260, 130, 480, 166, false, theme.stage(1)));
        shapes.add(Arrows.chevron(480, 130, 720, 166, false, theme.stage(2)));
        line(54, 153, "Awareness", TextStyle.STAGE, Role.STAGE_TEXT);
        line(284, 153, "Consideration", TextStyle.STAGE, Role.STAGE_TEXT);
        line(504, 153, "Decision", TextStyle.STAGE, Role.STAGE_TEXT);
    }

    private void signs() {
        shapes.add(Box.filled(new Bounds(40, 180, 680, 40), theme.colour(Role.BAND_ALT)));
        line(50, 204, "TOUCHPOINT", TextStyle.ROW_LABEL, Role.MUTED);
        shapes.add(Icons.digital(160, 192, theme.colour(Role.MUTED)));
        shapes.add(Icons.physical(190, 192, theme.colour(Role.MUTED)));
        shapes.add(Icons.interpersonal(220, 192, theme.colour(Role.MUTED)));
        shapes.add(Marks.star(264, 200, 8, theme.colour(Role.MOMENT_OF_TRUTH)));
        shapes.add(Marks.heart(294, 200, 7, theme.colour(Role.WOW)));
        shapes.add(Marks.painFlag(324, 200, 9, theme.colour(Role.NEGATIVE), theme.colour(Role.MARK_TEXT)));
        shapes.add(Marks.severity(350, 198, 3, theme.colour(Role.NEGATIVE), theme.colour(Role.MARK_OFF)));
        Stroke edge = Stroke.of(theme.colour(Role.EDGE), 1.5);
        shapes.add(PathShape.line(Path.polyline(420, 200, 472, 200).build(), edge));
        shapes.add(Arrows.head(480, 200, 1, 0, theme.colour(Role.EDGE)));
        shapes.add(PathShape.line(Path.polyline(500, 200, 712, 200).build(), edge.dashed(List.of(6.0, 4.0))));
    }

    private void faces() {
        double middle = 270;
        LinearGradient byHeight = LinearGradient.vertical(middle - 30, middle + 30, List.of(
                new Stop(0, theme.colour(Role.POSITIVE)), new Stop(0.45, theme.colour(Role.POSITIVE)),
                new Stop(0.55, theme.colour(Role.NEGATIVE)), new Stop(1, theme.colour(Role.NEGATIVE))));
        shapes.add(PathShape.line(Path.polyline(40, middle, 720, middle).build(),
                Stroke.of(theme.colour(Role.AXIS), 1)));
        Path.Builder curve = Path.from(80, middle + 30);
        curve.cubicTo(120, middle + 30, 160, middle + 15, 200, middle + 15)
                .cubicTo(250, middle + 15, 300, middle - 15, 560, middle - 30);
        shapes.add(PathShape.line(curve.build(), Stroke.of(byHeight, 3).rounded()));
        double[] scores = {-2, -1, -0.5, 0, 0.5, 1, 2};
        for (int i = 0; i < scores.length; i++) {
            face(80 + 80 * i, middle - scores[i] * 15, scores[i]);
        }
    }

    private void face(double x, double y, double score) {
        List<Shape> parts = new ArrayList<>();
        parts.add(Faces.face(x, y, Faces.RADIUS, score, theme.feeling(score), theme.colour(Role.PAGE)));
        parts.add(TextLine.of(x, y + 26, Anchor.MIDDLE, "score " + Formats.score(score), TextStyle.BODY_BOLD,
                theme.feeling(score)));
        shapes.add(new Group("buyShoes.step<" + score + ">", "Step & \"feeling\"", "Felt " + score, "step", parts));
    }

    private void texts() {
        Bounds box = new Bounds(40, 330, 180, 120);
        shapes.add(new Box(box, 6, theme.colour(Role.BOX), Stroke.of(theme.colour(Role.INK), 1.75)));
        shapes.addAll(Texts.place(TextBlock.of(LONG, TextStyle.BODY, 160), 50, 340, theme.colour(Role.INK)));
        line(240, 350, "שלום (עולם) 48 % Ελληνικά Кириллица → ŁĄŻŠ", TextStyle.BODY, Role.INK);
        line(240, 370, "العربية مرحبا بكم  ✓ ★ 👍🏽 👨‍👩‍👧 हिन्दी ไทย 한국어", TextStyle.BODY, Role.INK);
        line(240, 390, "SHOP TEAM", TextStyle.TEAM, Role.MUTED);
        line(240, 410, "“Mine look ten years old” AVAVAV To. fi ffl", TextStyle.BODY_ITALIC, Role.MUTED);
    }

    private void personas() {
        for (int i = 0; i < 8; i++) {
            double y = 340 + 18 * i;
            shapes.add(PathShape.line(Path.polyline(580, y, 640, y).build(), theme.personaStroke(i, 3)));
            shapes.add(TextLine.of(650, y + 4, "Persona " + (i + 1), TextStyle.SMALL, theme.persona(i)));
        }
    }

    private void line(double x, double baseline, String text, TextStyle style, Role role) {
        shapes.add(TextLine.of(x, baseline, text, style, theme.colour(role)));
    }
}
