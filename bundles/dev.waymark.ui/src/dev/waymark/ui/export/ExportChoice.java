/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import dev.waymark.render.MapKind;

/**
 * What the wizard suggests when it is opened from a map.
 *
 * @param journey the name of the journey, or null for all
 * @param kind the map
 */
public record ExportChoice(String journey, MapKind kind) {
}
