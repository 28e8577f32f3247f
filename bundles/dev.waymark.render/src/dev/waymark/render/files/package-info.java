/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Maps as files: which files there are to draw, what they are called, and what stands in them. */
package dev.waymark.render.files;
