/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Paints squares of maps in the background: always what was wished for last. */
final class TilePainter {

    private static final PaletteData BGR = new PaletteData(0xFF00, 0xFF0000, 0xFF000000);

    private final Job job = Job.createSystem("Painting the map", (ICoreRunnable) this::paint);
    private final BiConsumer<Wish, ImageData> painted;
    private Deque<Wish> wishes = new ArrayDeque<>();

    /** A square of a layer. */
    record Wish(TileLayer layer, TileLayer.Square square) {
    }

    /** What is painted is passed on in a background thread. */
    TilePainter(BiConsumer<Wish, ImageData> painted) {
        this.painted = painted;
        job.setPriority(Job.INTERACTIVE);
    }

    /** Replaces what was wished for before. */
    synchronized void wish(Collection<Wish> all) {
        wishes = new ArrayDeque<>(all);
        if (!wishes.isEmpty()) {
            job.schedule();
        }
    }

    private synchronized Wish next() {
        return wishes.poll();
    }

    private void paint(IProgressMonitor monitor) {
        for (Wish wish = next(); wish != null && !monitor.isCanceled(); wish = next()) {
            painted.accept(wish, paint(wish));
        }
    }

    private static ImageData paint(Wish wish) {
        TileLayer layer = wish.layer();
        BufferedImage image = new BufferedImage(layer.width(wish.square()), layer.height(wish.square()),
                BufferedImage.TYPE_INT_RGB);
        layer.map().painter().paint(image, layer.scale(), wish.square().column() * TileLayer.SIDE,
                wish.square().row() * TileLayer.SIDE);
        return data(image);
    }

    /** The pixels of an image as SWT knows them, in the order of bytes that needs no conversion on most machines. */
    static ImageData data(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 32, BGR);
        ByteBuffer.wrap(data.data).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().put(pixels);
        return data;
    }

    void dispose() {
        wish(List.of());
        job.cancel();
    }
}
