/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

/** What a surface or a line is painted with. */
public sealed interface Paint permits Colour, LinearGradient, Paint.None {

    /** No paint at all. */
    Paint NONE = None.NONE;

    /** The absence of paint. */
    enum None implements Paint { NONE }
}
