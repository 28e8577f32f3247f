/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.scene.Drawing;

/** Puts a map on the clipboard: as a picture, and as SVG for who wants text. */
final class MapClipboard {

    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 30_000_000;

    private MapClipboard() {
    }

    static void copy(DrawnMap map, Display display) {
        Job.create("Copying the map", monitor -> {
            ImageData image = image(map);
            String svg = new String(ImageFormat.SVG.draw(map.drawing(), 1), StandardCharsets.UTF_8);
            display.asyncExec(() -> put(image, svg, display));
        }).schedule();
    }

    private static ImageData image(DrawnMap map) {
        Drawing drawing = map.drawing();
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / drawing.width() / drawing.height()));
        BufferedImage image = new BufferedImage((int) Math.ceil(drawing.width() * scale),
                (int) Math.ceil(drawing.height() * scale), BufferedImage.TYPE_INT_RGB);
        map.painter().paint(image, scale, 0, 0);
        return TilePainter.data(image);
    }

    private static void put(ImageData image, String svg, Display display) {
        Clipboard clipboard = new Clipboard(display);
        clipboard.setContents(new Object[] {image, svg},
                new Transfer[] {ImageTransfer.getInstance(), TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
