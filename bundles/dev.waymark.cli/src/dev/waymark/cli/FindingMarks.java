/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.analysis.Analysis;
import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Level;
import dev.waymark.maps.Remark;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;
import java.util.ArrayList;
import java.util.List;

/** What an analysis marks on the maps of some files, which know each other; safe for several threads. */
final class FindingMarks {

    private final List<JourneyModel> files = new ArrayList<>();
    private Analysis analysis;

    /** Adds a file; all are to be added before the first marks are asked for. */
    synchronized void add(JourneyModel file) {
        files.add(file);
    }

    /** What is found and not accepted. */
    synchronized List<Remark> of(Journey journey) {
        if (analysis == null) {
            analysis = new Analysis(files);
        }
        return analysis.findings(journey).stream().filter(finding -> !finding.isAccepted()).map(FindingMarks::remark)
                .toList();
    }

    private static Remark remark(Finding finding) {
        return new Remark(finding.element(), finding.why(), finding.rule().level() == Level.WARNING);
    }
}
