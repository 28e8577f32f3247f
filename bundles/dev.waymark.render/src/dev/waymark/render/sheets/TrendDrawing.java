/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;

import dev.waymark.maps.Kpi;
import dev.waymark.maps.MetricTrends;
import dev.waymark.maps.MetricTrends.Reading;
import dev.waymark.maps.MetricTrends.Trend;
import dev.waymark.render.draw.Formats;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.Tiles;
import dev.waymark.render.head.KpiText;
import dev.waymark.render.head.Legend;
import dev.waymark.render.scene.Circle;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws how metrics move, each against its target. */
public final class TrendDrawing {

    /** The kind of picture as people read it. */
    public static final String KIND = "Metric trends";
    private static final double GAP = 40;
    private static final double CHART = (Sheet.WIDTH - GAP) / 2;
    private static final double AXIS = 72;
    private static final double PLOT = CHART - AXIS - 8;
    private static final double HEIGHT = 120;
    private static final double DOT = 3.5;
    private static final List<Double> DASHES = List.of(6.0, 4.0);

    private final MetricTrends map;
    private final Sheet sheet;

    private TrendDrawing(MetricTrends map, Theme theme) {
        this.map = map;
        this.sheet = new Sheet(theme);
    }

    /** The drawing of trends. */
    public static Drawing of(MetricTrends map, Theme theme) {
        return new TrendDrawing(map, theme).draw();
    }

    private Drawing draw() {
        Piece body = map.trends().isEmpty() ? sheet.missing("No metric of this journey has readings. Write them into "
                + "the metric, such as 'reading 2026-09-30 48'.")
                : Tiles.of(map.trends().stream().map(this::chart).toList(), 2, GAP, GAP);
        return sheet.page("trend", KIND, map.head(), body, legend(), map.trends().size() + " metrics over time.");
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (!map.trends().isEmpty()) {
            legend.add(sheet.signs().line(line()), "readings");
        }
        if (map.trends().stream().anyMatch(trend -> trend.kpi().target() != null)) {
            legend.add(sheet.signs().line(target()), "target");
        }
        return legend;
    }

    private Stroke line() {
        return Stroke.of(sheet.colour(Role.POSITIVE), 2).rounded();
    }

    private Stroke target() {
        return Stroke.of(sheet.colour(Role.OPPORTUNITY), 1.5).dashed(DASHES);
    }

    private Piece chart(Trend trend) {
        Kpi kpi = trend.kpi();
        String figures = KpiText.figures(kpi);
        Piece titles = Piece.stack(2, List.of(sheet.text(kpi.title(), TextStyle.STAGE, Role.INK, CHART),
                sheet.text(figures, TextStyle.BODY, Role.MUTED, CHART)));
        Piece chart = Piece.stack(8, List.of(titles.padded(0, 0, 0, 8), plot(trend), dates(trend)));
        return new Piece(CHART, chart.height(), chart.pen()).as(kpi.id(), kpi.title(), figures, "metric");
    }

    /** The first day at the left and the last at the right, each in its own half. */
    private Piece dates(Trend trend) {
        Piece first = date(first(trend));
        Piece last = date(last(trend));
        return Sheet.beside(List.of(first, last), List.of(AXIS, AXIS + PLOT - last.width()), CHART);
    }

    private Piece date(LocalDate date) {
        return sheet.text(Formats.date(date), TextStyle.SMALL, Role.MUTED, PLOT / 2 - 8);
    }

    private static LocalDate first(Trend trend) {
        return trend.readings().get(0).date();
    }

    private static LocalDate last(Trend trend) {
        LocalDate last = trend.readings().get(trend.readings().size() - 1).date();
        LocalDate due = trend.kpi().target() == null ? null : trend.kpi().due();
        return due != null && due.isAfter(last) ? due : last;
    }

    private Piece plot(Trend trend) {
        double low = values(trend).min().orElse(0);
        double high = values(trend).max().orElse(0);
        Piece most = sheet.text(Formats.number(high), TextStyle.SMALL, Role.MUTED, AXIS - 12);
        Piece least = sheet.text(low == high ? "" : Formats.number(low), TextStyle.SMALL, Role.MUTED, AXIS - 12);
        double height = Math.max(HEIGHT, most.height() + least.height());
        return new Piece(CHART, height, (left, top, out) -> {
            most.draw(left, top, out);
            least.draw(left, top + height - least.height(), out);
            axis(left + AXIS, top, height, out);
            Scale scale = new Scale(left + AXIS, top, height, low, high, first(trend),
                    Math.max(1, ChronoUnit.DAYS.between(first(trend), last(trend))));
            curve(trend, scale, out);
        });
    }

    private static DoubleStream values(Trend trend) {
        DoubleStream readings = trend.readings().stream().mapToDouble(Reading::value);
        Double target = trend.kpi().target();
        return target == null || !Double.isFinite(target) ? readings
                : DoubleStream.concat(readings, DoubleStream.of(target));
    }

    private void axis(double left, double top, double height, Consumer<Shape> out) {
        for (double y : new double[] {top, top + height}) {
            out.accept(PathShape.line(Path.polyline(left, y, left + PLOT, y).build(),
                    Stroke.of(sheet.colour(Role.HAIRLINE), 1)));
        }
    }

    private void curve(Trend trend, Scale scale, Consumer<Shape> out) {
        Double target = trend.kpi().target();
        if (target != null && Double.isFinite(target)) {
            out.accept(PathShape.line(Path.polyline(scale.left, scale.y(target), scale.left + PLOT,
                    scale.y(target)).build(), target()));
        }
        List<Reading> readings = trend.readings();
        for (int i = 1; i < readings.size(); i++) {
            Reading before = readings.get(i - 1);
            Reading reading = readings.get(i);
            out.accept(PathShape.line(Path.polyline(scale.x(before.date()), scale.y(before.value()),
                    scale.x(reading.date()), scale.y(reading.value())).build(), line()));
        }
        readings.forEach(reading -> out.accept(new Circle(scale.x(reading.date()), scale.y(reading.value()), DOT,
                sheet.colour(Role.POSITIVE), Stroke.NONE)));
    }

    /** Where a day and a value are; a metric that never moves runs through the middle. */
    private record Scale(double left, double top, double height, double low, double high, LocalDate first,
            double days) {

        double x(LocalDate date) {
            return left + PLOT * ChronoUnit.DAYS.between(first, date) / days;
        }

        double y(double value) {
            return high - low > 0 ? top + height * (high / 2 - value / 2) / (high / 2 - low / 2) : top + height / 2;
        }
    }
}
