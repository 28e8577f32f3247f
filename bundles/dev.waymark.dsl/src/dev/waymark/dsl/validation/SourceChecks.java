/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.Check;

import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.model.journey.Source;

/** Sources of evidence. */
class SourceChecks extends Checks {

    @Check
    void period(Source source) {
        if (source.getFrom() != null && source.getTo() != null && source.getTo().isBefore(source.getFrom())) {
            report(Rule.SOURCE_PERIOD, source, JourneyPackage.Literals.SOURCE__TO, source.getTo(), source.getFrom());
        }
    }

    @Check
    void dateOrPeriod(Source source) {
        if (source.getDate() != null && (source.getFrom() != null || source.getTo() != null)) {
            report(Rule.SOURCE_DATE_AND_PERIOD, source, JourneyPackage.Literals.SOURCE__DATE);
        }
    }

    @Check
    void sample(Source source) {
        checkRange(Rule.SAMPLE_POSITIVE, source, JourneyPackage.Literals.SOURCE__SAMPLE, 1, Integer.MAX_VALUE);
    }
}
