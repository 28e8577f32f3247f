/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dev.waymark.data.Measurements;
import dev.waymark.maps.JourneyMaps;
import dev.waymark.maps.MapHead;
import dev.waymark.maps.Remarks;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.pdf.PdfWriter;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.theme.Theme;

/** The door of this room: the report of one journey. The same journey gives the same bytes. */
public final class Report {

    private final Journey journey;
    private final JourneyMaps maps;
    private final MapRenderer renderer;
    private final Theme theme;
    private final PictureSource pictures;
    private final Measurements measured;

    /**
     * The report of a journey.
     *
     * @param theme how it looks
     * @param pictures where the pictures come from that the journey names
     */
    public Report(Journey journey, Theme theme, PictureSource pictures) {
        this(journey, theme, pictures, null);
    }

    /** The report of a journey with what was measured, or null. */
    public Report(Journey journey, Theme theme, PictureSource pictures, Measurements measured) {
        Remarks remarks = measured == null ? Remarks.NONE : MeasureRemarks.of(journey, measured);
        this.journey = journey;
        this.maps = new JourneyMaps(journey, null, remarks);
        this.renderer = new MapRenderer(journey, theme, pictures, null, () -> remarks);
        this.theme = theme;
        this.pictures = pictures;
        this.measured = measured;
    }

    /** One page that needs no other file and no network. */
    public byte[] html() {
        return new ReportPage(this).write().getBytes(StandardCharsets.UTF_8);
    }

    /** The same on paper: the pictures on pages of their size, the words on sheets of A4. */
    public byte[] pdf() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PdfWriter.write(new ReportPaper(this).pages(), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What stands in words behind the pictures. */
    List<Chapter> chapters() {
        List<Chapter> chapters = new ArrayList<>();
        if (measured != null) {
            chapters.add(Measured.chapter(journey, measured));
        }
        chapters.addAll(Decision.chapters(journey, maps.roadmap().entries()));
        return chapters;
    }

    JourneyMaps maps() {
        return maps;
    }

    Theme theme() {
        return theme;
    }

    PictureSource portraits() {
        return pictures;
    }

    MapHead head() {
        return maps.roadmap().head();
    }

    Drawing draw(MapKind kind) {
        return renderer.draw(kind);
    }

    /** The pictures for which the journey has something to show. */
    List<MapKind> pictures() {
        List<MapKind> kinds = new ArrayList<>(List.of(MapKind.EXPERIENCE, MapKind.BLUEPRINT, MapKind.FLOWCHART));
        add(kinds, MapKind.PERSONA, maps.personas().profiles());
        add(kinds, MapKind.EMPATHY, maps.empathy().profiles());
        add(kinds, MapKind.TOUCHPOINT_MATRIX, maps.touchpoints().rows());
        add(kinds, MapKind.CHANNEL_FLOW, maps.channelFlow().stops());
        add(kinds, MapKind.IMPACT_EFFORT, maps.impactAndEffort().ideas());
        add(kinds, MapKind.ROADMAP, maps.roadmap().entries());
        add(kinds, MapKind.TREND, maps.trends().trends());
        return kinds;
    }

    private static void add(List<MapKind> kinds, MapKind kind, List<?> shown) {
        if (!shown.isEmpty()) {
            kinds.add(kind);
        }
    }
}
