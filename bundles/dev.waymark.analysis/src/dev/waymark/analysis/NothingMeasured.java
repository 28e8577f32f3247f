/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.Evident;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Measured;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Stage;

/** A stage of which nothing is measured: no metric, and no source of behavioural data. */
final class NothingMeasured extends StageGap {

    NothingMeasured() {
        super(FindingKind.NOTHING_MEASURED, Level.INFO, "measured",
                "Choose a metric for it with 'measured by', or support it with data of what customers really do.");
    }

    @Override
    boolean isMissing(Stage stage, List<Moment> moments) {
        boolean measured = isMeasured(stage);
        for (TreeIterator<EObject> all = stage.eAllContents(); !measured && all.hasNext();) {
            measured = isMeasured(all.next());
        }
        return !measured;
    }

    private static boolean isMeasured(EObject element) {
        return element instanceof Measured measured && !measured.getMetrics().isEmpty()
                || element instanceof Evident evident && evident.getCertainty() == Certainty.MEASURED;
    }
}
