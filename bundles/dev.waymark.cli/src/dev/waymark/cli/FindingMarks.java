/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.ArrayList;
import java.util.List;

import dev.waymark.analysis.Analysis;
import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Level;
import dev.waymark.analysis.Thresholds;
import dev.waymark.maps.Marks;
import dev.waymark.maps.Remarks;
import dev.waymark.maps.Remarks.Remark;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;

/** What an analysis marks on the maps of some files, which know each other; safe for several threads. */
final class FindingMarks implements MarkSource {

    private final Thresholds thresholds;
    private final List<JourneyModel> files = new ArrayList<>();
    private Analysis analysis;

    FindingMarks(Thresholds thresholds) {
        this.thresholds = thresholds;
    }

    @Override
    public synchronized void add(JourneyModel file) {
        files.add(file);
    }

    @Override
    public synchronized Remarks of(Journey journey) {
        if (analysis == null) {
            analysis = new Analysis(files, thresholds);
        }
        return new Remarks(Marks.Kind.FINDINGS, analysis.findings(journey).stream()
                .filter(finding -> !finding.isAccepted()).map(FindingMarks::remark).toList());
    }

    private static Remark remark(Finding finding) {
        return new Remark(finding.element(), finding.why(), finding.rule().level() == Level.WARNING);
    }
}
