/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The view <em>Findings</em>: what the analysis finds in the journey that is being written, and what to do first. */
package dev.waymark.ui.findings;
