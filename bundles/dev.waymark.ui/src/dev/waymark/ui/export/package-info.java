/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Maps as files, from a wizard and in the background. */
package dev.waymark.ui.export;
