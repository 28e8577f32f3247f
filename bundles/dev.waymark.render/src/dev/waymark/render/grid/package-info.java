/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the blueprint and the experience map share: the columns, stage headers, row labels, the foot, and pieces that
 * are measured first and set in place later.
 */
package dev.waymark.render.grid;
