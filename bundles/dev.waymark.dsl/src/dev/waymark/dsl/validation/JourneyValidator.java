/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** All rules for journeys: one class of checks for each concept. */
@ComposedChecks(validators = {
    PartChecks.class,
    PropertyChecks.class,
    TextChecks.class,
    NumberChecks.class,
    ReferenceChecks.class,
    NameChecks.class,
    UseChecks.class,
    UsageChecks.class,
    TouchpointChecks.class,
    SourceChecks.class,
    MetricChecks.class,
    SegmentChecks.class,
    PersonaChecks.class,
    StatementChecks.class,
    JourneyChecks.class,
    ObjectiveChecks.class,
    StageChecks.class,
    EventChecks.class,
    FlowChecks.class,
    ArrowChecks.class,
    DecisionChecks.class,
    FeelingChecks.class,
    PainPointChecks.class,
    OpportunityChecks.class,
    InitiativeChecks.class
})
public class JourneyValidator extends AbstractJourneyValidator {

    /** The rules hold for a model, in whatever notation it is kept. */
    @Override
    public boolean isLanguageSpecific() {
        return false;
    }
}
