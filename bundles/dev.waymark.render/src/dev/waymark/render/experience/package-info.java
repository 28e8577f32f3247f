/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The experience map: rows of cells and the band of the emotion curves.
 * {@link dev.waymark.render.experience.ExperienceDrawing} is the door.
 */
package dev.waymark.render.experience;
