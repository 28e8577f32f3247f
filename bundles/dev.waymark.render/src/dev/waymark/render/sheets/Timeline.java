/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dev.waymark.maps.Roadmap.Entry;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;

/** The months that a plan takes, from left to right. */
final class Timeline {

    /** A stretch of the line, in px from its left end. */
    record Span(double from, double to) {
    }

    private static final double LEAST_TICK = 96;
    private static final double LEAST_BAR = 10;
    private static final double ABOVE_ROWS = 8;
    /** Distances of the ticks that people can count in, in months. */
    private static final List<Integer> STEPS = List.of(1, 2, 3, 6, 12, 24, 60, 120, 600, 1200, 6000, 12000);

    private final double width;
    private final Sheet sheet;
    private final LocalDate first;
    private final int step;
    private final int ticks;

    Timeline(List<Entry> entries, double width, Sheet sheet) {
        this.width = width;
        this.sheet = sheet;
        List<LocalDate> dates = entries.stream().flatMap(entry -> Stream.of(entry.starts(), entry.due()))
                .filter(Objects::nonNull).sorted().toList();
        this.first = dates.isEmpty() ? null : dates.get(0).withDayOfMonth(1);
        long months = dates.isEmpty() ? 1 : ChronoUnit.MONTHS.between(first, dates.get(dates.size() - 1)) + 1;
        int most = (int) (width / LEAST_TICK);
        this.step = STEPS.stream().filter(candidate -> months <= (long) candidate * most).findFirst()
                .orElse((int) (months / most + 1));
        this.ticks = (int) ((months + step - 1) / step);
    }

    /** The names of the months. */
    Piece header() {
        List<Piece> names = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        for (int i = 0; first != null && i < ticks; i++) {
            names.add(sheet.text(Formats.monthAndYear(month(i)), TextStyle.SMALL, Role.MUTED, width / ticks - 6));
            lefts.add(i * width / ticks + 4);
        }
        return Sheet.beside(names, lefts, width).padded(0, 0, 0, ABOVE_ROWS);
    }

    private LocalDate month(int tick) {
        return first.plusMonths((long) tick * step);
    }

    /** The lines of the months across a row. */
    void lines(double left, double top, double bottom, Consumer<Shape> out) {
        for (int i = 0; first != null && i < ticks; i++) {
            double x = left + i * width / ticks;
            out.accept(PathShape.line(Path.polyline(x, top, x, bottom).build(),
                    Stroke.of(sheet.colour(Role.HAIRLINE), 1)));
        }
    }

    /** When an initiative runs; with one date, a short stretch at it. */
    Optional<Span> span(Entry entry) {
        LocalDate from = entry.starts() == null ? entry.due() : entry.starts();
        LocalDate to = entry.due() == null || entry.due().isBefore(from) ? from : entry.due();
        if (from == null) {
            return Optional.empty();
        }
        double right = Math.max(x(to.plusDays(1)), LEAST_BAR);
        return Optional.of(new Span(Math.max(0, Math.min(x(from), right - LEAST_BAR)), right));
    }

    private double x(LocalDate date) {
        double days = ChronoUnit.DAYS.between(first, date);
        return Math.min(width, width * days / ChronoUnit.DAYS.between(first, month(ticks)));
    }
}
