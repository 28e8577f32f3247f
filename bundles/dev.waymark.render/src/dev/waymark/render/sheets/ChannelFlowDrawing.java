/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import dev.waymark.maps.ChannelFlow;
import dev.waymark.maps.ChannelFlow.Kind;
import dev.waymark.maps.ChannelFlow.Lane;
import dev.waymark.maps.ChannelFlow.Stop;
import dev.waymark.maps.ChannelFlow.Stream;
import dev.waymark.maps.StageBand;
import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.ChannelKind;
import dev.waymark.render.draw.Arrows;
import dev.waymark.render.draw.Texts;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.head.Legend;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.scene.TextLine.Anchor;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws how customers move between channels: channels as lanes, stages across, streams as wide as their shares. */
public final class ChannelFlowDrawing {

    /** The kind of picture as people read it. */
    public static final String KIND = "Channel flow";
    private static final double PADDING = 10;
    private static final double BESIDE_ICON = 8;
    private static final double BAR = 5;
    private static final double TEXT = ChannelGaps.CARD - 2 * BAR - 2 * PADDING;
    private static final double BELOW_STAGES = 10;
    private static final double BELOW_FALL = 22;

    private final ChannelFlow map;
    private final Sheet sheet;
    private final ChannelStreams streams;
    private final Map<Stop, Piece> texts = new HashMap<>();
    private final List<Piece> labels;
    private final ChannelSlots slots;
    private final ChannelRoutes routes;
    private final ChannelGaps gaps;

    private ChannelFlowDrawing(ChannelFlow map, Theme theme) {
        this.map = map;
        this.sheet = new Sheet(theme);
        this.streams = new ChannelStreams(sheet);
        map.stops().forEach(stop -> texts.put(stop, texts(stop)));
        this.labels = map.lanes().stream().map(this::label).toList();
        this.slots = new ChannelSlots(map, texts::get, labels);
        this.routes = new ChannelRoutes(map, slots, this::trackLabel);
        this.gaps = routes.gaps();
    }

    /** The drawing of a flow. */
    public static Drawing of(ChannelFlow map, Theme theme) {
        return new ChannelFlowDrawing(map, theme).draw();
    }

    private Drawing draw() {
        long switches = map.streams().stream().filter(stream -> stream.kind() == Kind.SWITCHES).count();
        return sheet.page("channel-flow", KIND, map.head(), map.stops().isEmpty()
                ? sheet.missing("No step of this journey has a channel. Write 'channel web \"Online shop\" digital', "
                        + "the touchpoint 'touchpoint cart on web', and where it happens, such as "
                        + "'step checkout \"Checks out\" at cart'.") : body(), legend(),
                map.stops().size() + " steps on " + map.lanes().stream().filter(lane -> lane.id() != null).count()
                        + " channels, " + switches + " ways that change the channel.");
    }

    private Piece body() {
        Piece stages = stages();
        Piece exits = exits();
        double above = stages.height() + BELOW_STAGES - routes.top();
        double width = gaps.width();
        return new Piece(width, above + slots.bottom() + exits.height(), (left, top, out) -> {
            stages.draw(left, top, out);
            double y = top + above;
            lanes(left, y, width, out);
            borders(left, top + stages.height(), y + slots.bottom(), out);
            map.streams().stream().sorted(Comparator.comparing(Stream::kind)).forEach(
                    stream -> streams.of(stream, slots.from(stream).title(), routes).draw(left, y, out));
            map.streams().stream().filter(stream -> stream.kind() == Kind.GOES_BACK)
                    .forEach(stream -> routes.label(stream).draw(left, y, out));
            map.stops().forEach(stop -> stop(stop).draw(left + gaps.left(stop),
                    y + slots.middle(stop) - slots.height(stop) / 2, out));
            exits.draw(left, y + slots.bottom(), out);
        });
    }

    private Piece stages() {
        List<Piece> titles = map.stages().stream().map(stage -> sheet.text(stage.title(), TextStyle.STAGE,
                Role.STAGE_TEXT, right(stage) - left(stage) - 2 * PADDING - 2 * Arrows.CHEVRON_POINT)).toList();
        double height = titles.stream().mapToDouble(Piece::height).max().orElse(0) + 2 * PADDING;
        List<Piece> heads = IntStream.range(0, titles.size()).mapToObj(i -> sheet.stage(map.stages().get(i), i,
                titles.get(i), right(map.stages().get(i)) - left(map.stages().get(i)), height)).toList();
        return Sheet.beside(heads, map.stages().stream().map(this::left).toList(), gaps.width());
    }

    private double left(StageBand stage) {
        return gaps.border(stage.firstColumn());
    }

    private double right(StageBand stage) {
        return gaps.border(stage.firstColumn() + stage.columns());
    }

    private void borders(double left, double top, double bottom, Consumer<Shape> out) {
        map.stages().stream().skip(1).forEach(stage -> out.accept(PathShape.line(Path.polyline(left + left(stage), top,
                left + left(stage), bottom).build(), Stroke.of(sheet.colour(Role.HAIRLINE), 1))));
    }

    private void lanes(double left, double top, double width, Consumer<Shape> out) {
        for (int i = 0; i < labels.size(); i++) {
            double y = top + slots.laneTop(i);
            double height = slots.laneTop(i + 1) - slots.laneTop(i);
            if (i % 2 == 0) {
                out.accept(Box.filled(new Bounds(left, y, width, height), sheet.colour(Role.BAND_ALT)));
            }
            labels.get(i).draw(left + PADDING, y + (height - labels.get(i).height()) / 2, out);
        }
        sheet.hairline(width).draw(left, top + slots.bottom(), out);
    }

    private Piece label(Lane lane) {
        Piece icon = lane.kind() == null ? Piece.EMPTY : sheet.signs().channel(lane.kind());
        double textLeft = icon.width() == 0 ? 0 : icon.width() + BESIDE_ICON;
        Piece title = sheet.text(lane.title(), TextStyle.BODY_BOLD, lane.id() == null ? Role.MUTED : Role.INK,
                ChannelGaps.LABEL - 2 * PADDING - textLeft);
        Piece label = Sheet.beside(List.of(icon, title), List.of(0.0, textLeft), textLeft + title.width());
        return lane.id() == null ? label : label.as(lane.id(), lane.title(), "Channel", "channel");
    }

    private Piece texts(Stop stop) {
        String others = stop.others().isEmpty() ? null : "also " + String.join(", ", stop.others());
        return Piece.stack(2, List.of(sheet.text(stop.title(), TextStyle.BODY, Role.INK, TEXT),
                sheet.text(others, TextStyle.SMALL, Role.MUTED, TEXT), share(stop)));
    }

    private Piece share(Stop stop) {
        return stop.share() == null ? Piece.EMPTY : sheet.signs().text(ChannelStreams.percent(stop.share()),
                TextStyle.SMALL_BOLD, sheet.colour(Role.MUTED), TEXT, stop.measured() ? Certainty.MEASURED : null);
    }

    private Piece stop(Stop stop) {
        double height = slots.height(stop);
        Piece text = texts.get(stop);
        return new Piece(ChannelGaps.CARD, height, (left, top, out) -> {
            Bounds card = new Bounds(left, top, ChannelGaps.CARD, height);
            out.accept(new Box(card.inset(0.5), 3, sheet.colour(Role.BOX), Stroke.of(sheet.colour(Role.BOX_LINE), 1)));
            bar(left, top + height / 2, slots.arriving(stop), out);
            bar(left + ChannelGaps.CARD - BAR, top + height / 2, slots.leaving(stop), out);
            text.draw(left + BAR + PADDING, top + (height - text.height()) / 2, out);
        }).as(stop.id(), stop.title(), stop.share() == null ? "" : ChannelStreams.percent(stop.share())
                + " of those who begin come here", "moment");
    }

    /** As high as all streams that end or begin here. */
    private void bar(double left, double middle, List<Stream> attached, Consumer<Shape> out) {
        double height = ChannelSlots.sum(attached);
        if (height > 0) {
            out.accept(Box.filled(new Bounds(left, middle - height / 2, BAR, height), sheet.colour(Role.STAGE_B)));
        }
    }

    private Piece trackLabel(Stream stream, double width) {
        String share = stream.share() == null ? "Back" : ChannelStreams.percent(stream.share()) + " go back";
        return sheet.text(share + " to \u201c" + stream.toTitle() + "\u201d", TextStyle.SMALL, Role.MUTED, width);
    }

    /** Who leaves after a column: the exits with their shares, below where the streams fall out of the journey. */
    private Piece exits() {
        List<Piece> cells = new ArrayList<>();
        List<Double> lefts = new ArrayList<>();
        for (int column = 0; column < gaps.columns(); column++) {
            List<Stream> leaving = gaps.exits(column);
            if (!leaving.isEmpty()) {
                double left = gaps.left(column) + ChannelGaps.CARD / 2;
                double right = column + 1 < gaps.columns() ? gaps.left(column + 1) + ChannelGaps.CARD / 2
                        : gaps.width();
                double middle = leaving.stream().mapToDouble(gaps::down).average().orElse(0);
                double half = Math.min(middle - left, right - middle) - PADDING / 2;
                cells.add(cell(leaving, half));
                lefts.add(middle - half);
            }
        }
        if (cells.isEmpty()) {
            return Piece.EMPTY;
        }
        cells.add(sheet.text("Leave the journey", TextStyle.BODY_BOLD, Role.NEGATIVE,
                ChannelGaps.LABEL - 2 * PADDING));
        lefts.add(PADDING);
        return Sheet.beside(cells, lefts, gaps.width()).padded(0, ChannelRoutes.FALL + BELOW_FALL, 0, 0);
    }

    private Piece cell(List<Stream> leaving, double half) {
        Map<String, List<Stream>> byExit = new LinkedHashMap<>();
        leaving.forEach(stream -> byExit.computeIfAbsent(stream.to(), key -> new ArrayList<>()).add(stream));
        return Piece.stack(6, byExit.values().stream().map(streams -> exit(streams, half)).toList());
    }

    private Piece exit(List<Stream> streams, double half) {
        Stream first = streams.get(0);
        Double share = streams.stream().map(Stream::share).anyMatch(Objects::isNull) ? null
                : Double.valueOf(streams.stream().mapToDouble(Stream::share).sum());
        String figure = share == null ? "" : ChannelStreams.percent(share);
        TextBlock number = TextBlock.of(figure, TextStyle.SMALL_BOLD, 2 * half);
        TextBlock title = TextBlock.of(first.toTitle(), TextStyle.SMALL, 2 * half);
        return new Piece(2 * half, number.height() + title.height(), (left, top, out) -> {
            Texts.place(number, left + half, top, Anchor.MIDDLE, sheet.colour(Role.NEGATIVE)).forEach(out);
            Texts.place(title, left + half, top + number.height(), Anchor.MIDDLE, sheet.colour(Role.INK)).forEach(out);
        }).as(first.to(), first.toTitle(), "Exit" + (share == null ? "" : ", " + figure + " leave here"), "exit");
    }

    private Legend legend() {
        Legend legend = new Legend();
        if (map.stops().isEmpty()) {
            return legend;
        }
        words().forEach((kind, meaning) -> {
            if (map.streams().stream().anyMatch(stream -> stream.kind() == kind)) {
                legend.add(streams.sample(kind, map.tellsShares()), meaning);
            }
        });
        if (map.tellsShares()) {
            legend.add(Piece.EMPTY, "width and figures: share of those who begin");
        }
        if (map.streams().stream().anyMatch(stream -> stream.share() == null)) {
            legend.add(map.tellsShares() ? sheet.signs().line(streams.line(Kind.GOES_ON)) : Piece.EMPTY,
                    "share not known");
        }
        if (map.stops().stream().anyMatch(Stop::measured)) {
            legend.add(sheet.signs().certainty(Certainty.MEASURED), "measured");
        }
        List<ChannelKind> used = map.lanes().stream().map(Lane::kind).filter(Objects::nonNull).toList();
        java.util.stream.Stream.of(ChannelKind.values()).filter(used::contains).forEach(
                kind -> legend.add(sheet.signs().channel(kind), kind.getLiteral()));
        return legend;
    }

    private static Map<Kind, String> words() {
        Map<Kind, String> words = new LinkedHashMap<>();
        words.put(Kind.GOES_ON, "goes on");
        words.put(Kind.SWITCHES, "changes the channel");
        words.put(Kind.GOES_BACK, "goes back, counted once");
        words.put(Kind.LEAVES, "leaves the journey");
        return words;
    }
}
