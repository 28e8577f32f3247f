/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.util.List;
import java.util.Locale;

import dev.waymark.data.files.BadRows;
import dev.waymark.data.formulas.Funnel;
import dev.waymark.data.formulas.Middle;
import dev.waymark.data.formulas.Proportion;
import dev.waymark.data.formulas.Retention;
import dev.waymark.data.formulas.Score;
import dev.waymark.model.journey.SurveyScale;

/**
 * What events and answers tell about a journey. Elements are named by their qualified names.
 *
 * @param journey         the name of the journey
 * @param sample          what was read
 * @param conversion      how many of the cases came to an end of the journey
 * @param steps           the steps, ends and exits that events can show, in the order of the text
 * @param moves           how cases went from one to another
 * @param links           the same along the arrows of the journey
 * @param closedFunnel    the shortest way to an end, entered at its first step only
 * @param openFunnel      the same way, entered anywhere
 * @param channelSwitches how many of the moves change the channel
 * @param conformance     how well cases follow the journey as it is designed
 * @param answers         what the answers to a survey come to
 * @param retention       how many customers of a month are there in the next
 * @param badRows         the rows that could not be used
 */
public record Measurements(String journey, Sample sample, Proportion conversion, List<StepMeasure> steps,
        List<Move> moves, List<LinkMeasure> links, Funnel closedFunnel, Funnel openFunnel, Proportion channelSwitches,
        Conformance conformance, List<Answer> answers, List<Retention> retention, List<BadRows> badRows) {

    /**
     * What was read.
     *
     * @param events  all events that could be read
     * @param matched those of them that show a place of the journey
     * @param cases   the cases that they belong to
     * @param from    when the first of them was
     * @param to      when the last of them was
     * @param unknown the most frequent names of events that show nothing
     */
    public record Sample(long events, long matched, long cases, String from, String to, List<Unknown> unknown) {
    }

    /** The name of events that show nothing, and how many there are. */
    public record Unknown(String event, long count) {
    }

    /**
     * What events tell about a step.
     *
     * @param element the step
     * @param visits  how often it was shown
     * @param reach   in how many of the cases
     * @param dropOff in how many of these nothing follows; absent at ends
     * @param again   in how many of these it was shown more than once
     * @param failed  in how many of all cases it failed; absent if it never did
     * @param seconds how long it takes until the next step
     */
    public record StepMeasure(String element, long visits, Proportion reach, Proportion dropOff, Proportion again,
            Proportion failed, Middle seconds) {
    }

    /**
     * How often one step comes after another.
     *
     * @param from           the one
     * @param to             the other
     * @param share          how many of those who left the one went to the other
     * @param seconds        how long that took
     * @param course         designed, repeated, missing (steps between are left out) or out-of-sequence
     * @param isLoop         whether it leads back, in the order of the text
     * @param changesChannel whether the channel changes
     */
    public record Move(String from, String to, Proportion share, Middle seconds, String course, boolean isLoop,
            boolean changesChannel) {
    }

    /**
     * How many take an arrow of the journey.
     *
     * @param from  the point that it leaves
     * @param to    the point that it leads to
     * @param share how many of those at the point take it
     */
    public record LinkMeasure(String from, String to, Proportion share) {
    }

    /**
     * How well cases follow the design.
     *
     * @param conforming in how many cases nothing deviates
     * @param deviations what deviates, how often
     */
    public record Conformance(Proportion conforming, List<Deviation> deviations) {
    }

    /**
     * Something that is not as it was designed.
     *
     * @param kind    ad-hoc, missing, failed or out-of-sequence
     * @param element where
     * @param count   how often
     */
    public record Deviation(String kind, String element, long count) {
    }

    /**
     * What the answers to a question come to.
     *
     * @param element  what the question measures
     * @param question the question
     * @param scale    nps, csat or ces
     * @param score    the net promoter score, the satisfied customers in percent, or the mean effort score
     * @param feeling  the same answers as a feeling from -2 to +2
     */
    public record Answer(String element, String question, String scale, Score score, Score feeling) {

        /** What people call the scale: NPS, CSAT or CES. */
        public String scaleName() {
            return scale.toUpperCase(Locale.ROOT);
        }

        /** Whether the score is a share, in percent; that of the other scales is a number of its own. */
        public boolean isShare() {
            return SurveyScale.CSAT.getLiteral().equals(scale);
        }
    }
}
