/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;

import dev.waymark.render.files.ImageFormat;
import dev.waymark.render.png.PngWriter;
import dev.waymark.ui.WaymarkUi;

/** Lets a map be dragged out of the workbench as a file, with Alt held down. */
final class MapDrag extends DragSourceAdapter {

    private final MapCanvas canvas;
    private boolean wanted;

    MapDrag(MapCanvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.MouseDown, event -> wanted = (event.stateMask & SWT.ALT) != 0);
        DragSource source = new DragSource(canvas, DND.DROP_COPY);
        source.setTransfer(new Transfer[] {FileTransfer.getInstance()});
        source.addDragListener(this);
    }

    @Override
    public void dragStart(DragSourceEvent event) {
        event.doit = wanted && canvas.map().isPresent();
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        try {
            event.data = new String[] {file(canvas.map().orElseThrow()).toString()};
        } catch (IOException e) {
            event.doit = false;
            WaymarkUi.log("The map could not be written for dragging.", e);
        }
    }

    /** A picture file of the map that lives as long as the workbench. */
    static Path file(DrawnMap map) throws IOException {
        Path folder = Files.createTempDirectory("waymark");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve(map.choice().journey().replaceAll("[^\\p{L}\\p{N}_-]", "_") + "-"
                + map.choice().kind().key() + ".png");
        file.toFile().deleteOnExit();
        return Files.write(file, ImageFormat.PNG.draw(map.drawing(), PngWriter.DEFAULT_SCALE));
    }
}
