/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The report of a journey: one page that works without a network, with a walk through the journey in it. */
package dev.waymark.report;
