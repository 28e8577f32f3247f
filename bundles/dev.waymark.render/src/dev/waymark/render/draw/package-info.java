/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What all maps draw alike: wrapped text, icons, faces, marks, arrowheads, stage headers, numbers and dates. */
package dev.waymark.render.draw;
