/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Colours, font and logo by the part they play: the built-in light and dark themes, and theme files of a house. */
package dev.waymark.render.theme;
