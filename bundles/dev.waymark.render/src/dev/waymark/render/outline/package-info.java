/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The outlines of forms and letters, for the pens that fill them: the same in every format. */
package dev.waymark.render.outline;
