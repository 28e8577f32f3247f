/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.awt.image.BufferedImage;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Shell;

import dev.waymark.render.scene.Drawing;

/** Prints a map: on one page, or as large as it is on several that can be put together. */
final class MapPrinting {

    private static final double PX_PER_INCH = 96;
    private static final int PIECE = 1024;

    private final DrawnMap map;
    private final Device device;
    private final GC gc;
    private final Rectangle paper;
    private final double scale;

    /** Prints onto pages of a device with so many dots to the inch. */
    MapPrinting(DrawnMap map, Device device, GC gc, Rectangle paper, double dotsPerInch, boolean tiled) {
        this.map = map;
        this.device = device;
        this.gc = gc;
        this.paper = paper;
        Drawing drawing = map.drawing();
        this.scale = tiled ? dotsPerInch / PX_PER_INCH
                : Math.min(paper.width / drawing.width(), paper.height / drawing.height());
    }

    /** Asks for the printer, then prints in the background. */
    static void start(DrawnMap map, Shell shell, boolean tiled) {
        PrintDialog dialog = new PrintDialog(shell);
        PrinterData data = new PrinterData();
        data.orientation = map.drawing().width() > map.drawing().height() ? PrinterData.LANDSCAPE
                : PrinterData.PORTRAIT;
        dialog.setPrinterData(data);
        PrinterData chosen = dialog.open();
        if (chosen != null) {
            Job job = Job.create("Printing " + map.drawing().title(), monitor -> {
                print(map, new Printer(chosen), tiled, monitor);
            });
            job.setUser(true);
            job.schedule();
        }
    }

    private static void print(DrawnMap map, Printer printer, boolean tiled, IProgressMonitor monitor) {
        try {
            if (printer.startJob(map.drawing().title())) {
                GC gc = new GC(printer);
                MapPrinting printing = new MapPrinting(map, printer, gc, printer.getClientArea(), printer.getDPI().x,
                        tiled);
                printing.pages(printer, monitor);
                gc.dispose();
                printer.endJob();
            }
        } finally {
            printer.dispose();
        }
    }

    private void pages(Printer printer, IProgressMonitor monitor) {
        Point count = count();
        SubMonitor progress = SubMonitor.convert(monitor, count.x * count.y);
        for (int row = 0; row < count.y; row++) {
            for (int column = 0; column < count.x && !monitor.isCanceled(); column++) {
                printer.startPage();
                page(column, row);
                printer.endPage();
                progress.worked(1);
            }
        }
    }

    /** How many pages there are side by side and one below the other. */
    Point count() {
        return new Point(pages(map.drawing().width(), paper.width), pages(map.drawing().height(), paper.height));
    }

    private int pages(double length, int room) {
        return (int) Math.max(1, Math.ceil(Math.floor(length * scale) / room));
    }

    /** Prints one page, piece by piece, for a page of a good printer has many dots. */
    void page(int column, int row) {
        int right = (int) Math.min(paper.width, map.drawing().width() * scale - column * paper.width);
        int bottom = (int) Math.min(paper.height, map.drawing().height() * scale - row * paper.height);
        for (int y = 0; y < bottom; y += PIECE) {
            for (int x = 0; x < right; x += PIECE) {
                BufferedImage piece = new BufferedImage(Math.min(PIECE, right - x), Math.min(PIECE, bottom - y),
                        BufferedImage.TYPE_INT_RGB);
                map.painter().paint(piece, scale, column * paper.width + x, row * paper.height + y);
                Image image = new Image(device, TilePainter.data(piece));
                gc.drawImage(image, x, y);
                image.dispose();
            }
        }
    }
}
