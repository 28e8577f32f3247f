/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

import dev.waymark.data.Measurements;
import dev.waymark.data.MeasurementsFile;
import dev.waymark.data.sql.DataException;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.Pictures;
import dev.waymark.render.theme.Theme;
import dev.waymark.report.MeasureRemarks;
import dev.waymark.report.Report;

/** The kinds of report. */
enum ReportKind {
    HTML("HTML, one page for the browser", ".html"),
    PDF("PDF, for paper and mail", ".pdf");

    private final String title;
    private final String ending;

    ReportKind(String title, String ending) {
        this.title = title;
        this.ending = ending;
    }

    String title() {
        return title;
    }

    String ending() {
        return ending;
    }

    /** The report on a journey, with what was measured beside it. */
    byte[] make(Input file, Journey journey, Theme theme, Pictures pictures, Consumer<String> remarks) {
        Report report = new Report(journey, theme, pictures, measured(file, journey, remarks));
        byte[] content = this == PDF ? report.pdf() : report.html();
        pictures.troubles().forEach(trouble -> remarks.accept(file.shown() + ": " + trouble));
        return content;
    }

    private static Measurements measured(Input file, Journey journey, Consumer<String> remarks) {
        Path measures = MeasurementsFile.beside(file.path());
        try {
            return Files.notExists(measures) ? null
                    : MeasureRemarks.find(MeasurementsFile.read(measures), journey).orElse(null);
        } catch (DataException e) {
            remarks.accept(measures.getFileName() + ": " + e.getMessage());
        } catch (IOException e) {
            remarks.accept(measures.getFileName() + ": " + FileTrouble.text(e));
        }
        return null;
    }
}
