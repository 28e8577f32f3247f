/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Drawings as PDF, with real letters in embedded fonts. Loaded by nobody who draws other formats. */
package dev.waymark.render.pdf;
