/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Drawings as PNG, drawn without a screen and without the machine's fonts. */
package dev.waymark.render.png;
