/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

/** The part that a colour plays on a map. A theme gives each role one colour. */
public enum Role {
    /** The page. */
    PAGE("page"),
    /** Most text, and the outline of customer actions. */
    INK("ink"),
    /** Secondary text, row labels, icons. */
    MUTED("muted"),
    /** First of the two row bands. */
    BAND("band"),
    /** Second of the two row bands. */
    BAND_ALT("band-alt"),
    /** Thin lines between rows. */
    HAIRLINE("hairline"),
    /** First of the two stage headers in turn. */
    STAGE_A("stage-a"),
    /** Second of the two stage headers in turn. */
    STAGE_B("stage-b"),
    /** Text on stage headers. */
    STAGE_TEXT("stage-text"),
    /** Negative feelings, pain points, exits. */
    NEGATIVE("negative"),
    /** Positive feelings, frontstage outline. */
    POSITIVE("positive"),
    /** Feelings of score 0. */
    NEUTRAL("neutral"),
    /** Opportunities. */
    OPPORTUNITY("opportunity"),
    /** Moments of truth. */
    MOMENT_OF_TRUTH("moment-of-truth"),
    /** Wow moments. */
    WOW("wow"),
    /** Text and signs on a disc of the negative colour. */
    MARK_TEXT("mark-text"),
    /** Marks that are not filled, such as severity beyond the value. */
    MARK_OFF("mark-off"),
    /** Inside of boxes. */
    BOX("box"),
    /** Outline of quiet boxes: evidence, support. */
    BOX_LINE("box-line"),
    /** Arrows and the blueprint's dashed lines. */
    EDGE("edge"),
    /** The emotion curve's neutral line. */
    AXIS("axis"),
    /** Ground of the portrait placeholder. */
    PORTRAIT("portrait"),
    /** Figure of the portrait placeholder. */
    PORTRAIT_FIGURE("portrait-figure"),
    /** First persona among several. */
    PERSONA_1("persona-1"),
    /** Second persona. */
    PERSONA_2("persona-2"),
    /** Third persona. */
    PERSONA_3("persona-3"),
    /** Fourth persona. */
    PERSONA_4("persona-4"),
    /** Fifth persona. */
    PERSONA_5("persona-5");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Name in a theme file. */
    public String key() {
        return key;
    }
}
