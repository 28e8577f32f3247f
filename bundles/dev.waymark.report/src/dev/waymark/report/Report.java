/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import dev.waymark.maps.JourneyMaps;
import dev.waymark.maps.MapHead;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.MapRenderer;
import dev.waymark.render.head.PictureSource;
import dev.waymark.render.pdf.PdfWriter;
import dev.waymark.render.scene.Drawing;
import dev.waymark.render.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The door of this room: the report of one journey. The same journey gives the same bytes. */
public final class Report {

    private final Journey journey;
    private final JourneyMaps maps;
    private final MapRenderer renderer;
    private final Theme theme;

    /**
     * The report of a journey.
     *
     * @param theme how it looks
     * @param pictures where the pictures come from that the journey names
     */
    public Report(Journey journey, Theme theme, PictureSource pictures) {
        this.journey = journey;
        this.maps = new JourneyMaps(journey);
        this.renderer = new MapRenderer(journey, theme, pictures);
        this.theme = theme;
    }

    /** One page that needs no other file and no network. */
    public byte[] html() {
        return new ReportPage(this).write().getBytes(StandardCharsets.UTF_8);
    }

    /** The maps and the further pictures, one to a page. */
    public byte[] pdf() {
        List<Drawing> pages = new ArrayList<>();
        pictures().forEach(kind -> pages.add(draw(kind)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            PdfWriter.write(pages, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    Journey journey() {
        return journey;
    }

    JourneyMaps maps() {
        return maps;
    }

    Theme theme() {
        return theme;
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
