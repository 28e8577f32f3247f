/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.EnumSet;
import java.util.Set;

import dev.waymark.model.journey.Certainty;
import dev.waymark.model.journey.Evident;
import dev.waymark.model.journey.Source;
import dev.waymark.model.journey.SourceKind;

/** Tells assumed from observed and measured statements. */
public final class Evidence {

    /** The kinds of source that record what customers really did. */
    private static final Set<SourceKind> BEHAVIOURAL = EnumSet.of(SourceKind.SPLIT_TEST, SourceKind.WEB_ANALYTICS,
            SourceKind.SOCIAL_MEDIA_ANALYTICS, SourceKind.CLICKSTREAM, SourceKind.SALES_DATA,
            SourceKind.PURCHASE_HISTORY, SourceKind.CRM, SourceKind.DATABASE);

    private Evidence() {
    }

    /** How well something is known; measured wins over observed. */
    public static Certainty certainty(Evident evident) {
        if (evident.getEvidence().isEmpty()) {
            return Certainty.ASSUMED;
        }
        return evident.getEvidence().stream().anyMatch(Evidence::isBehavioural) ? Certainty.MEASURED
                : Certainty.OBSERVED;
    }

    private static boolean isBehavioural(Source source) {
        return BEHAVIOURAL.contains(source.getKind());
    }
}
