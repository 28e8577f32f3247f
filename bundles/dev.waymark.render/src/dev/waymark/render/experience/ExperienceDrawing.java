/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.experience;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.ExperienceMap.Measure;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.maps.ExperienceMap.Row;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.Kpi;
import dev.waymark.render.grid.Foot;
import dev.waymark.render.grid.Grid;
import dev.waymark.render.grid.MarkPieces;
import dev.waymark.render.grid.Piece;
import dev.waymark.render.grid.RowLabels;
import dev.waymark.render.grid.StageHeaders;
import dev.waymark.render.head.KpiText;
import dev.waymark.render.head.PageHead;
import dev.waymark.render.head.PersonaNames;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.scene.Bounds;
import dev.waymark.render.scene.Box;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.scene.Path;
import dev.waymark.render.scene.PathShape;
import dev.waymark.render.scene.Shape;
import dev.waymark.render.scene.Stroke;
import dev.waymark.render.text.TextBlock;
import dev.waymark.render.text.TextStyle;
import dev.waymark.render.theme.Role;
import dev.waymark.render.theme.Theme;

/** Draws an experience map. */
public final class ExperienceDrawing {

    /** The kind of map as people read it. */
    public static final String KIND = "Experience map";

    private static final double BELOW_HEAD = 28;
    private static final double BELOW_STAGES = 8;
    private static final double ABOVE_FOOT = 20;
    private static final double LABEL_TOP = 12;
    private static final double KPI_GAP = 28;

    private final ExperienceMap map;
    private final Grid grid;
    private final Theme theme;
    private final PictureSource pictures;
    private final MarkPieces marks;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Bounds> bands = new ArrayList<>();

    private ExperienceDrawing(ExperienceMap map, Grid grid, Theme theme, PictureSource pictures) {
        this.map = map;
        this.grid = grid;
        this.theme = theme;
        this.pictures = pictures;
        this.marks = new MarkPieces(map.head().marks(), theme);
    }

    /**
     * The drawing of an experience map.
     *
     * @param grid the columns, common to the maps of the journey
     * @param pictures where the portraits of the personas come from
     */
    public static Drawing of(ExperienceMap map, Grid grid, Theme theme, PictureSource pictures) {
        return new ExperienceDrawing(map, grid, theme, pictures).draw();
    }

    /** Where the rows are, from top to bottom; see {@link #of}. */
    public static List<Bounds> bands(ExperienceMap map, Grid grid, Theme theme, PictureSource pictures) {
        ExperienceDrawing drawing = new ExperienceDrawing(map, grid, theme, pictures);
        drawing.draw();
        return drawing.bands;
    }

    private Drawing draw() {
        Piece head = PageHead.full(map.head(), KIND, grid.contentWidth(), theme, pictures);
        head.draw(Grid.MARGIN, Grid.MARGIN, shapes::add);
        StageHeaders stages = new StageHeaders(map.stages(), grid, theme, marks);
        double stagesTop = Math.ceil(Grid.MARGIN + head.height() + BELOW_HEAD);
        stages.draw(stagesTop, shapes::add);
        double bottom = rows(stagesTop + stages.height() + BELOW_STAGES);
        Foot foot = foot();
        if (foot.height() > 0) {
            foot.draw(bottom + ABOVE_FOOT, shapes::add);
            bottom += ABOVE_FOOT + foot.height();
        }
        return new Drawing("experience-" + map.head().id(), grid.pageWidth(), Math.ceil(bottom + Grid.MARGIN), "",
                map.head().title() + ": experience map", summary(), theme.fontFamily(), theme.colour(Role.PAGE),
                shapes);
    }

    /** Draws the rows one below the other and tells where they end. */
    private double rows(double top) {
        ItemPieces pieces = new ItemPieces(theme, PersonaNames.of(map.head()), marks);
        Set<Integer> markedAtFaces = markedAtFaces();
        double y = top;
        boolean tinted = false;
        for (Row row : map.rows()) {
            RowContent content = row.kind() == RowKind.FEELING
                    ? new EmotionBand(map.curves(), map.former(), map.gauges(), grid, theme)
                    : new RowBox(row, grid, pieces, column -> !markedAtFaces.contains(column));
            bands.add(new Bounds(Grid.MARGIN, y, grid.contentWidth(), content.height()));
            ground(row, bands.get(bands.size() - 1), tinted);
            content.draw(y, shapes::add);
            y += content.height();
            tinted = !tinted;
        }
        return y;
    }

    private void ground(Row row, Bounds band, boolean tinted) {
        if (tinted) {
            shapes.add(Box.filled(band, theme.colour(Role.BAND_ALT)));
        }
        double bottom = band.bottom();
        shapes.add(PathShape.line(Path.polyline(Grid.MARGIN, bottom, grid.end(), bottom).build(),
                Stroke.of(theme.colour(Role.HAIRLINE), 1)));
        RowLabels.caption(row.kind().title(), Grid.LABEL_WIDTH - 2 * Grid.PADDING, theme)
                .draw(Grid.MARGIN + Grid.PADDING, band.y() + LABEL_TOP, shapes::add);
    }

    /** The columns whose moments are marked beside a face of the only curve. */
    private Set<Integer> markedAtFaces() {
        return map.curves().size() != 1 ? Set.of()
                : map.curves().get(0).points().stream().map(Point::column).collect(Collectors.toSet());
    }

    private Foot foot() {
        double width = grid.contentWidth() - Grid.LABEL_WIDTH - Grid.PADDING;
        Foot foot = new Foot(theme);
        List<Kpi> kpis = unshownKpis();
        foot.add(kpis.size() == 1 ? "KPI" : "KPIs", Piece.flow(KPI_GAP, 2, width,
                kpis.stream().map(kpi -> Piece.text(TextBlock.of(KpiText.line(kpi), TextStyle.BODY, width),
                        theme.colour(Role.INK))).toList()));
        foot.add(marks.title(), marks.list(width));
        foot.add(MarkPieces.EXPECTED, marks.expected(width));
        foot.add("Legend", new ExperienceLegend(map, theme, marks).piece(width));
        return foot;
    }

    /** The metrics that no stage and no moment shows. */
    private List<Kpi> unshownKpis() {
        Set<String> shown = map.rows().stream().flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.items().stream()).filter(Measure.class::isInstance)
                .map(item -> ((Measure) item).kpi().id()).collect(Collectors.toSet());
        return map.kpis().stream().filter(kpi -> !shown.contains(kpi.id())).toList();
    }

    private String summary() {
        return "Experience map with " + map.stages().size() + " stages and " + map.columns().size() + " moments.";
    }
}
