/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the expressions of the viewpoint specification call: thin, without state, deterministic in their order. */
package dev.waymark.diagrams.services;
