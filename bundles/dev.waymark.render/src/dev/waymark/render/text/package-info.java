/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Text measured and broken into lines with the metrics of Liberation Sans, which travel with the product, so that the
 * same words take the same room on every machine. No AWT, no font library: a table of advance widths is enough.
 * Kerning is left out; pens switch it off.
 */
package dev.waymark.render.text;
