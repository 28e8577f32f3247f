/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import static dev.waymark.render.theme.Role.AXIS;
import static dev.waymark.render.theme.Role.BAND;
import static dev.waymark.render.theme.Role.BAND_ALT;
import static dev.waymark.render.theme.Role.BOX;
import static dev.waymark.render.theme.Role.BOX_LINE;
import static dev.waymark.render.theme.Role.EDGE;
import static dev.waymark.render.theme.Role.HAIRLINE;
import static dev.waymark.render.theme.Role.INK;
import static dev.waymark.render.theme.Role.MARK_OFF;
import static dev.waymark.render.theme.Role.MARK_TEXT;
import static dev.waymark.render.theme.Role.MOMENT_OF_TRUTH;
import static dev.waymark.render.theme.Role.MUTED;
import static dev.waymark.render.theme.Role.NEGATIVE;
import static dev.waymark.render.theme.Role.NEUTRAL;
import static dev.waymark.render.theme.Role.OPPORTUNITY;
import static dev.waymark.render.theme.Role.PAGE;
import static dev.waymark.render.theme.Role.PERSONA_1;
import static dev.waymark.render.theme.Role.PERSONA_2;
import static dev.waymark.render.theme.Role.PERSONA_3;
import static dev.waymark.render.theme.Role.PERSONA_4;
import static dev.waymark.render.theme.Role.PERSONA_5;
import static dev.waymark.render.theme.Role.PORTRAIT;
import static dev.waymark.render.theme.Role.PORTRAIT_FIGURE;
import static dev.waymark.render.theme.Role.POSITIVE;
import static dev.waymark.render.theme.Role.STAGE_A;
import static dev.waymark.render.theme.Role.STAGE_B;
import static dev.waymark.render.theme.Role.STAGE_TEXT;
import static dev.waymark.render.theme.Role.WOW;

import java.util.EnumMap;
import java.util.Map;

import dev.waymark.render.scene.Colour;

/** The colours of the built-in themes: negative against positive is orange against blue; no persona has these. */
final class BuiltInColours {

    private final Map<Role, Colour> colours = new EnumMap<>(Role.class);

    private BuiltInColours() {
    }

    static Map<Role, Colour> light() {
        return new BuiltInColours()
                .with(PAGE, 0xFFFFFF).with(INK, 0x1F2933).with(MUTED, 0x52606D)
                .with(BAND, 0xFFFFFF).with(BAND_ALT, 0xF5F7FA).with(HAIRLINE, 0xD9E2EC)
                .with(STAGE_A, 0x243B53).with(STAGE_B, 0x334E68).with(STAGE_TEXT, 0xFFFFFF)
                .with(NEGATIVE, 0xC2410C).with(POSITIVE, 0x1D6FA5).with(NEUTRAL, 0x52606D)
                .with(OPPORTUNITY, 0x0F766E).with(MOMENT_OF_TRUTH, 0xB45309).with(WOW, 0x1D6FA5)
                .with(MARK_TEXT, 0xFFFFFF).with(MARK_OFF, 0xD9E2EC)
                .with(BOX, 0xFFFFFF).with(BOX_LINE, 0x9FB3C8).with(EDGE, 0x52606D).with(AXIS, 0xBCCCDC)
                .with(PORTRAIT, 0xD9E2EC).with(PORTRAIT_FIGURE, 0xFFFFFF)
                .with(PERSONA_1, 0x243B53).with(PERSONA_2, 0x7C3AED).with(PERSONA_3, 0x0F766E)
                .with(PERSONA_4, 0x7A4A1E).with(PERSONA_5, 0x9D174D).colours;
    }

    static Map<Role, Colour> dark() {
        return new BuiltInColours()
                .with(PAGE, 0x111B26).with(INK, 0xF0F4F8).with(MUTED, 0xA9B8C7)
                .with(BAND, 0x111B26).with(BAND_ALT, 0x182532).with(HAIRLINE, 0x2D3E50)
                .with(STAGE_A, 0x2F4B68).with(STAGE_B, 0x3C5A78).with(STAGE_TEXT, 0xFFFFFF)
                .with(NEGATIVE, 0xFB923C).with(POSITIVE, 0x6CB8EC).with(NEUTRAL, 0xA9B8C7)
                .with(OPPORTUNITY, 0x4FD1B5).with(MOMENT_OF_TRUTH, 0xF5B94A).with(WOW, 0x6CB8EC)
                .with(MARK_TEXT, 0x1B1206).with(MARK_OFF, 0x3A4B5D)
                .with(BOX, 0x1A2836).with(BOX_LINE, 0x5D7690).with(EDGE, 0xA9B8C7).with(AXIS, 0x486581)
                .with(PORTRAIT, 0x2D3E50).with(PORTRAIT_FIGURE, 0x829AB1)
                .with(PERSONA_1, 0xE2E8F0).with(PERSONA_2, 0xB4A0FF).with(PERSONA_3, 0x4FD1B5)
                .with(PERSONA_4, 0xD9B38C).with(PERSONA_5, 0xF48FB1).colours;
    }

    private BuiltInColours with(Role role, int rgb) {
        colours.put(role, new Colour(rgb));
        return this;
    }
}
