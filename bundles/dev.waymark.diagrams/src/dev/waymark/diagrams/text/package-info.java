/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** One model in text and in diagrams: how each follows the other. */
package dev.waymark.diagrams.text;
