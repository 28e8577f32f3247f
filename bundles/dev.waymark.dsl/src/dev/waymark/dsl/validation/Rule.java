/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import static org.eclipse.xtext.diagnostics.Severity.ERROR;
import static org.eclipse.xtext.diagnostics.Severity.INFO;
import static org.eclipse.xtext.diagnostics.Severity.WARNING;

import java.util.Locale;

import org.eclipse.xtext.diagnostics.Severity;

/**
 * What Waymark says about a journey: each message with its code and its severity. An error makes the maps wrong, a
 * warning is something that a careful reviewer would ask about, an information is good to know.
 */
public enum Rule {

    SYNTAX(Codes.SYNTAX, ERROR, "%s"),
    REFERENCE_MISSING(Codes.REFERENCE_MISSING, ERROR, "There is no %s called '%s'%s.%s"),
    REFERENCE_KIND(Codes.REFERENCE_KIND, ERROR, "'%s' is %s, but %s is expected here."),
    REFERENCE_AMBIGUOUS(Codes.REFERENCE_AMBIGUOUS, ERROR, "'%s' can mean %s things here. Write %s."),
    REFERENCE_OTHER_JOURNEY(Codes.REFERENCE_OTHER_JOURNEY, ERROR,
            "'%s' belongs to another journey. An arrow leads to a point of its own journey."),
    REFERENCE_TWICE(Codes.REFERENCE_TWICE, WARNING, "'%s' is named twice here. Once is enough."),
    USE_PATH(Codes.USE_PATH, ERROR, "'%s' cannot be used. Write the path of a .journey file as it is seen from this "
            + "file, with / between its parts, such as \"library/people.journey\"."),
    USE_MISSING(Codes.USE_MISSING, ERROR, "There is no file '%s'.%s"),
    USE_UNREADABLE(Codes.USE_UNREADABLE, ERROR, "'%s' cannot be used. A used file is a text of %s MB at most."),
    USE_ERRORS(Codes.USE_ERRORS, ERROR, "The file '%s' has errors. Mend them first; the one in line %s: %s"),
    USE_CIRCLE(Codes.USE_CIRCLE, ERROR, "Files may not use each other in a circle: %s."),
    USE_TWICE(Codes.USE_TWICE, WARNING, "'%s' is used twice. Once is enough."),
    USE_ALIAS(Codes.USE_ALIAS, ERROR, "Two used files are called '%s' here. Give this one another name with 'as'."),
    USE_UNUSED(Codes.USE_UNUSED, INFO, "Nothing here refers to '%s'."),
    NAME_DUPLICATE(Codes.NAME_DUPLICATE, ERROR,
            "There is already %s called '%s' here. Give one of them another name."),
    NAME_SHARED(Codes.NAME_SHARED, WARNING,
            "%s and %s are both called '%s'. Different names keep their places on the maps apart."),
    NAME_LETTERS(Codes.NAME_LETTERS, ERROR,
            "The name '%s' cannot be written in a journey file. Use letters, digits and underscores, "
                    + "beginning with a letter."),
    PART_MISSING(Codes.PART_MISSING, ERROR, "%s needs %s."),
    PROPERTY_TWICE(Codes.PROPERTY_TWICE, ERROR, "The %s is given twice. Keep one, for only one can hold."),
    TEXT_BLANK(Codes.TEXT_BLANK, WARNING, "This text is empty. Write something or leave it out."),
    TEXT_UNPRINTABLE(Codes.TEXT_UNPRINTABLE, WARNING,
            "This text contains an invisible control character. It would spoil the maps."),
    NUMBER_NOT_FINITE(Codes.NUMBER_NOT_FINITE, ERROR, "The %s is not a number."),
    FEELING_RANGE(Codes.FEELING_RANGE, ERROR, "A feeling goes from -2 (very negative) to +2 (very positive), not %s."),
    FEELING_TWICE(Codes.FEELING_TWICE, ERROR, "%s has two feelings at this step. The curve needs one."),
    FEELING_STAFF(Codes.FEELING_STAFF, WARNING,
            "This is how the people who act feel; '%s' is a customer. Write the feeling at the step."),
    PERSONA_ELSEWHERE(Codes.PERSONA_ELSEWHERE, WARNING,
            "'%s' does not walk this journey. Add 'persona %s' to the journey."),
    PERSONA_UNUSED(Codes.PERSONA_UNUSED, WARNING, "No journey is walked by the persona '%s'."),
    PERSONA_AGE(Codes.PERSONA_AGE, ERROR, "An age goes from 0 to 120 years, not %s."),
    PERSONA_IDEAL_TWICE(Codes.PERSONA_IDEAL_TWICE, WARNING,
            "Two personas are the ideal customer profile. The others are compared with one."),
    PERSONAS_MANY(Codes.PERSONAS_MANY, INFO, "%s personas are many for one journey; three to five are usual."),
    SAMPLE_POSITIVE(Codes.SAMPLE_POSITIVE, ERROR, "A sample has at least 1 member, not %s."),
    SEGMENT_SHARE(Codes.SEGMENT_SHARE, ERROR, "The share of a segment goes from 0 %% to 100 %%, not %s %%."),
    SEGMENT_SHARES_SUM(Codes.SEGMENT_SHARES_SUM, WARNING,
            "The shares of all segments add up to %s %%, which is more than all customers."),
    UNUSED(Codes.UNUSED, INFO, "Nothing refers to the %s '%s'."),
    TOUCHPOINT_CHANNEL(Codes.TOUCHPOINT_CHANNEL, INFO,
            "The touchpoint '%s' lies on no channel. Add 'on' and a channel."),
    TOUCHPOINT_OWNER(Codes.TOUCHPOINT_OWNER, INFO, "Nobody answers for the touchpoint '%s'. Add 'owner' and a team."),
    SOURCE_PERIOD(Codes.SOURCE_PERIOD, ERROR, "The period ends on %s, before it begins on %s."),
    SOURCE_DATE_AND_PERIOD(Codes.SOURCE_DATE_AND_PERIOD, WARNING, "A source has a date or a period, not both."),
    METRIC_DIRECTION(Codes.METRIC_DIRECTION, WARNING,
            "The target %s is worse than the baseline %s, for %s is better."),
    METRIC_DUE(Codes.METRIC_DUE, WARNING, "There is a date to reach the target by, but no target."),
    READING_TWICE(Codes.READING_TWICE, WARNING, "There are two readings of %s."),
    EVENT_SHARED(Codes.EVENT_SHARED, WARNING,
            "The same events show '%s' already. An event counts where it is written first."),
    STATEMENT_ASSUMED(Codes.STATEMENT_ASSUMED, INFO,
            "No source supports this: it is an assumption. Add 'evidence' and a source."),
    JOURNEY_PERSONA(Codes.JOURNEY_PERSONA, WARNING, "Nobody walks the journey '%s'. Add 'persona' and a name."),
    JOURNEY_STAGES(Codes.JOURNEY_STAGES, WARNING, "The journey '%s' has no stages yet."),
    JOURNEY_STEPS(Codes.JOURNEY_STEPS, WARNING, "The journey '%s' has no steps yet."),
    JOURNEY_REVIEW(Codes.JOURNEY_REVIEW, ERROR, "The next review is due on %s, before the last one on %s."),
    JOURNEY_COMPARE(Codes.JOURNEY_COMPARE, ERROR, "A journey cannot be compared with itself."),
    OBJECTIVE_METRIC(Codes.OBJECTIVE_METRIC, WARNING, "This objective cannot be measured. Add 'by' and a metric."),
    OBJECTIVE_TARGET(Codes.OBJECTIVE_TARGET, WARNING,
            "This objective has no target. Give one here or at the metric '%s'."),
    STAGE_EMPTY(Codes.STAGE_EMPTY, WARNING, "The stage '%s' has no steps yet."),
    DURATION_POSITIVE(Codes.DURATION_POSITIVE, ERROR, "A duration is more than 0, not %s."),
    FLOW_UNREACHABLE(Codes.FLOW_UNREACHABLE, WARNING,
            "No way leads from the start to the %s '%s'. Add an arrow to it or move it."),
    FLOW_DEAD_END(Codes.FLOW_DEAD_END, WARNING,
            "The flow stops at the step '%s'. Close it with an 'end' or 'exit', or add an arrow."),
    FLOW_ALL_LEAVE(Codes.FLOW_ALL_LEAVE, WARNING, "All customers leave here: after the step '%s' comes the exit '%s'. "
            + "If only some leave, write one arrow to the exit and one to the step that the others take."),
    FLOW_ITSELF(Codes.FLOW_ITSELF, WARNING, "This arrow leads back to where it starts."),
    ARROW_TWICE(Codes.ARROW_TWICE, WARNING, "Two arrows lead from here to '%s'. Join them or say 'when'."),
    ARROW_SHARE(Codes.ARROW_SHARE, ERROR, "A share goes from 0 %% to 100 %%, not %s %%."),
    ARROW_VOLUME(Codes.ARROW_VOLUME, ERROR, "A number of customers is 0 or more, not %s."),
    SHARES_OVER(Codes.SHARES_OVER, ERROR, "The shares of '%s' add up to %s %%, which is more than all customers."),
    SHARES_UNDER(Codes.SHARES_UNDER, WARNING, "The shares of '%s' add up to %s %%. Where do the others go?"),
    DECISION_NO_OUTCOME(Codes.DECISION_NO_OUTCOME, ERROR,
            "The decision '%s' leads nowhere. Add its outcomes, such as: yes -> nextStep."),
    DECISION_ONE_OUTCOME(Codes.DECISION_ONE_OUTCOME, WARNING,
            "The decision '%s' has only one outcome. Add the other one or make it a step."),
    OUTCOME_TWICE(Codes.OUTCOME_TWICE, ERROR, "Two outcomes of this decision are called '%s'."),
    PAIN_SEVERITY(Codes.PAIN_SEVERITY, ERROR,
            "A severity goes from 1 (a nuisance) to 5 (the customer may leave), not %s."),
    PAIN_FREQUENCY(Codes.PAIN_FREQUENCY, ERROR, "A frequency goes from 0 %% to 100 %%, not %s %%."),
    PAIN_UNSOLVED(Codes.PAIN_UNSOLVED, WARNING, "No opportunity solves this pain point. Add one with 'solves %s'."),
    PAIN_NAMELESS(Codes.PAIN_NAMELESS, WARNING,
            "No opportunity can solve a pain point without a name. Write the name before the text."),
    OPPORTUNITY_IMPACT(Codes.OPPORTUNITY_IMPACT, ERROR, "An impact goes from 1 (a little) to 5 (very much), not %s."),
    OPPORTUNITY_EFFORT(Codes.OPPORTUNITY_EFFORT, ERROR, "An effort goes from 1 (little) to 5 (very much), not %s."),
    OPPORTUNITY_CONFIDENCE(Codes.OPPORTUNITY_CONFIDENCE, ERROR, "A confidence goes from 0 %% to 100 %%, not %s %%."),
    OPPORTUNITY_REACH(Codes.OPPORTUNITY_REACH, ERROR, "A number of customers is 0 or more, not %s."),
    OPPORTUNITY_COSTS(Codes.OPPORTUNITY_COSTS, ERROR, "Work costs more than 0 person-months, not %s."),
    OPPORTUNITY_IMPORTANCE(Codes.OPPORTUNITY_IMPORTANCE, ERROR,
            "An importance goes from 0 (no customer says so) to 10 (all do), not %s."),
    OPPORTUNITY_SATISFACTION(Codes.OPPORTUNITY_SATISFACTION, ERROR,
            "A satisfaction goes from 0 (no customer is satisfied) to 10 (all are), not %s."),
    OPPORTUNITY_SOLVES(Codes.OPPORTUNITY_SOLVES, WARNING,
            "This opportunity solves no pain point. Add 'solves' and a pain point."),
    INITIATIVE_DELIVERS(Codes.INITIATIVE_DELIVERS, WARNING,
            "The initiative '%s' delivers no opportunity. Add 'delivers' and an opportunity."),
    INITIATIVE_DATES(Codes.INITIATIVE_DATES, ERROR, "The initiative is due on %s, before it starts on %s."),
    FILE_LARGE(Codes.FILE_LARGE, ERROR, "The file has %s MB. The largest journey file that Waymark reads has %s MB."),
    FILE_ENCODING(Codes.FILE_ENCODING, ERROR, "This is not UTF-8 text. Save the file with the encoding UTF-8."),
    FILE_BINARY(Codes.FILE_BINARY, ERROR, "This is not a text file: it holds a zero byte."),
    FILE_XML(Codes.FILE_XML, ERROR, "The XML cannot be read: %s"),
    FILE_DOCTYPE(Codes.FILE_DOCTYPE, ERROR, "A journey model has no DOCTYPE and no entities. Remove the DOCTYPE."),
    FILE_NAMESPACE(Codes.FILE_NAMESPACE, ERROR, "The namespace '%s' is not Waymark's, which is %s."),
    FILE_UNKNOWN_PART(Codes.FILE_UNKNOWN_PART, ERROR, "'%s' is no part of a journey model."),
    FILE_VALUE(Codes.FILE_VALUE, ERROR, "The value '%s' does not fit '%s'."),
    FILE_REFERENCE(Codes.FILE_REFERENCE, ERROR, "Nothing in this file has the id '%s'."),
    FILE_OUTSIDE(Codes.FILE_OUTSIDE, ERROR,
            "This refers to another file (%s), which is not among the files that this one uses."),
    FILE_NO_MODEL(Codes.FILE_NO_MODEL, ERROR, "The file holds no journey model.");

    private final String code;
    private final Severity severity;
    private final String text;

    Rule(String code, Severity severity, String text) {
        this.code = code;
        this.severity = severity;
        this.text = text;
    }

    /** The code that is shown with the message, such as {@code waymark.feeling.range}. */
    public String code() {
        return code;
    }

    /** How grave it is. */
    public Severity severity() {
        return severity;
    }

    /** The message, with its gaps filled; a sentence in a designer's words. */
    public String text(Object... values) {
        return String.format(Locale.ROOT, text, values);
    }
}
