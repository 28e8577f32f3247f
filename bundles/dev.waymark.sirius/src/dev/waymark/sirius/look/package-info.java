/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What stands on a diagram looks as it does on the rendered map, for the renderer's shapes draw it. */
package dev.waymark.sirius.look;
