/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The further pictures of a journey: persona sheets, empathy maps, touchpoints by stage, impact and effort, roadmap.
 * All are built of pieces that are measured first, so no text can reach into another.
 */
package dev.waymark.render.sheets;
