/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

/** The codes of all messages, for quick fixes and for whoever filters messages; see {@link Rule}. */
public final class Codes {

    /** With what every code begins. */
    public static final String PREFIX = "waymark.";

    public static final String SYNTAX = "waymark.syntax";
    public static final String REFERENCE_MISSING = "waymark.reference.missing";
    public static final String REFERENCE_KIND = "waymark.reference.kind";
    public static final String REFERENCE_AMBIGUOUS = "waymark.reference.ambiguous";
    public static final String REFERENCE_OTHER_JOURNEY = "waymark.reference.other-journey";
    public static final String REFERENCE_TWICE = "waymark.reference.twice";
    public static final String USE_PATH = "waymark.use.path";
    public static final String USE_MISSING = "waymark.use.missing";
    public static final String USE_UNREADABLE = "waymark.use.unreadable";
    public static final String USE_ERRORS = "waymark.use.errors";
    public static final String USE_CIRCLE = "waymark.use.circle";
    public static final String USE_TWICE = "waymark.use.twice";
    public static final String USE_ALIAS = "waymark.use.alias";
    public static final String USE_UNUSED = "waymark.use.unused";
    public static final String NAME_DUPLICATE = "waymark.name.duplicate";
    public static final String NAME_SHARED = "waymark.name.shared";
    public static final String NAME_LETTERS = "waymark.name.letters";
    public static final String PART_MISSING = "waymark.part.missing";
    public static final String PROPERTY_TWICE = "waymark.property.twice";
    public static final String TEXT_BLANK = "waymark.text.blank";
    public static final String TEXT_UNPRINTABLE = "waymark.text.unprintable";
    public static final String NUMBER_NOT_FINITE = "waymark.number.not-finite";
    public static final String FEELING_RANGE = "waymark.feeling.range";
    public static final String FEELING_TWICE = "waymark.feeling.twice";
    public static final String FEELING_STAFF = "waymark.feeling.staff";
    public static final String PERSONA_ELSEWHERE = "waymark.persona.elsewhere";
    public static final String PERSONA_UNUSED = "waymark.persona.unused";
    public static final String PERSONA_AGE = "waymark.persona.age";
    public static final String PERSONA_IDEAL_TWICE = "waymark.persona.ideal-twice";
    public static final String PERSONAS_MANY = "waymark.persona.many";
    public static final String SAMPLE_POSITIVE = "waymark.sample.positive";
    public static final String SEGMENT_SHARE = "waymark.segment.share";
    public static final String SEGMENT_SHARES_SUM = "waymark.segment.shares-sum";
    public static final String UNUSED = "waymark.unused";
    public static final String TOUCHPOINT_CHANNEL = "waymark.touchpoint.channel";
    public static final String TOUCHPOINT_OWNER = "waymark.touchpoint.owner";
    public static final String SOURCE_PERIOD = "waymark.source.period";
    public static final String SOURCE_DATE_AND_PERIOD = "waymark.source.date-and-period";
    public static final String METRIC_DIRECTION = "waymark.metric.direction";
    public static final String METRIC_DUE = "waymark.metric.due";
    public static final String READING_TWICE = "waymark.reading.twice";
    public static final String EVENT_SHARED = "waymark.event.shared";
    public static final String STATEMENT_ASSUMED = "waymark.statement.assumed";
    public static final String JOURNEY_PERSONA = "waymark.journey.persona";
    public static final String JOURNEY_STAGES = "waymark.journey.stages";
    public static final String JOURNEY_STEPS = "waymark.journey.steps";
    public static final String JOURNEY_REVIEW = "waymark.journey.review";
    public static final String JOURNEY_COMPARE = "waymark.journey.compare";
    public static final String OBJECTIVE_METRIC = "waymark.objective.metric";
    public static final String OBJECTIVE_TARGET = "waymark.objective.target";
    public static final String STAGE_EMPTY = "waymark.stage.empty";
    public static final String DURATION_POSITIVE = "waymark.duration.positive";
    public static final String FLOW_UNREACHABLE = "waymark.flow.unreachable";
    public static final String FLOW_DEAD_END = "waymark.flow.dead-end";
    public static final String FLOW_ALL_LEAVE = "waymark.flow.all-leave";
    public static final String FLOW_ITSELF = "waymark.flow.itself";
    public static final String ARROW_TWICE = "waymark.arrow.twice";
    public static final String ARROW_SHARE = "waymark.arrow.share";
    public static final String ARROW_VOLUME = "waymark.arrow.volume";
    public static final String SHARES_OVER = "waymark.arrow.shares-over";
    public static final String SHARES_UNDER = "waymark.arrow.shares-under";
    public static final String DECISION_NO_OUTCOME = "waymark.decision.no-outcome";
    public static final String DECISION_ONE_OUTCOME = "waymark.decision.one-outcome";
    public static final String OUTCOME_TWICE = "waymark.decision.outcome-twice";
    public static final String PAIN_SEVERITY = "waymark.pain.severity";
    public static final String PAIN_FREQUENCY = "waymark.pain.frequency";
    public static final String PAIN_UNSOLVED = "waymark.pain.unsolved";
    public static final String PAIN_NAMELESS = "waymark.pain.nameless";
    public static final String OPPORTUNITY_IMPACT = "waymark.opportunity.impact";
    public static final String OPPORTUNITY_EFFORT = "waymark.opportunity.effort";
    public static final String OPPORTUNITY_CONFIDENCE = "waymark.opportunity.confidence";
    public static final String OPPORTUNITY_REACH = "waymark.opportunity.reach";
    public static final String OPPORTUNITY_COSTS = "waymark.opportunity.costs";
    public static final String OPPORTUNITY_IMPORTANCE = "waymark.opportunity.importance";
    public static final String OPPORTUNITY_SATISFACTION = "waymark.opportunity.satisfaction";
    public static final String OPPORTUNITY_SOLVES = "waymark.opportunity.solves";
    public static final String INITIATIVE_DELIVERS = "waymark.initiative.delivers";
    public static final String INITIATIVE_DATES = "waymark.initiative.dates";
    public static final String FILE_LARGE = "waymark.file.large";
    public static final String FILE_ENCODING = "waymark.file.encoding";
    public static final String FILE_BINARY = "waymark.file.binary";
    public static final String FILE_XML = "waymark.file.xml";
    public static final String FILE_DOCTYPE = "waymark.file.doctype";
    public static final String FILE_NAMESPACE = "waymark.file.namespace";
    public static final String FILE_UNKNOWN_PART = "waymark.file.unknown-part";
    public static final String FILE_VALUE = "waymark.file.value";
    public static final String FILE_REFERENCE = "waymark.file.reference";
    public static final String FILE_OUTSIDE = "waymark.file.outside";
    public static final String FILE_NO_MODEL = "waymark.file.no-model";

    private Codes() {
    }
}
