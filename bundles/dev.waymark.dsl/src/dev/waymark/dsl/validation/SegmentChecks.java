/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import java.util.List;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Segment;

/** Segments of customers. */
class SegmentChecks extends Checks {

    @Check
    void share(Segment segment) {
        checkScale(Rule.SEGMENT_SHARE, segment, JourneyPackage.Literals.SEGMENT__SHARE);
    }

    @Check
    void sharesTogether(JourneyModel model) {
        List<Segment> segments = model.getDefinitions().stream().filter(Segment.class::isInstance)
                .map(Segment.class::cast).filter(segment -> segment.getShare() != null).toList();
        double sum = segments.stream().mapToDouble(Segment::getShare).sum();
        if (segments.size() > 1 && sum > ArrowChecks.ALL_CUSTOMERS) {
            Segment last = segments.get(segments.size() - 1);
            report(Rule.SEGMENT_SHARES_SUM, last, JourneyPackage.Literals.SEGMENT__SHARE, plain(sum));
        }
    }
}
